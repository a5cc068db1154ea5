package de.integrativ.reporting.indicator;

import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.identity.Role;
import java.util.stream.Stream;

/** Who reads the whole county, and who their Jobcenter alone; the database's row security says the same. */
final class Readers {

    private Readers() {}

    static boolean ofTheirJobcenterOnly(Actor actor) {
        return Stream.of(Role.EVALUATOR, Role.KIM_COORDINATOR, Role.BOARD_MEMBER)
                .noneMatch(actor::has);
    }
}

package de.integrativ.reporting.indicator;

import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.identity.Role;

/**
 * Who reads the whole county, and who their Jobcenter alone: also when they sit on a board beside, whose half-years they could
 * take apart by what they know of their own. The database's row security says the same.
 */
final class Readers {

    private Readers() {}

    static boolean ofTheirJobcenterOnly(Actor actor) {
        boolean evaluates = actor.has(Role.EVALUATOR) || actor.has(Role.KIM_COORDINATOR);
        boolean boardOnly = actor.has(Role.BOARD_MEMBER) && !actor.has(Role.JC_LEAD);
        return !evaluates && !boardOnly;
    }
}

package de.integrativ.reporting.disclosure;

import de.integrativ.county.County;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whose figures whoever sits on a board is shown: those of the area of the unit they act for. A unit without an area is on
 * no board. See docs/adr/0606-a-municipality-sees-its-own-figures.md.
 */
@ApplicationScoped
public class BoardAreas {

    private final County county;

    BoardAreas(County county) {
        this.county = county;
    }

    /** Who is shown nothing but what boards are shown. */
    public static boolean onlyOnBoards(Actor actor) {
        return Stream.of(Role.EVALUATOR, Role.KIM_COORDINATOR, Role.JC_LEAD).noneMatch(actor::has);
    }

    /**
     * @return AGS of the one municipality whose figures are theirs; none: they are shown the whole county
     * @throws AudienceRefused.NoArea if they sit on boards only, and on none that has an area
     */
    public Optional<String> onlyMunicipality(Actor actor) {
        if (!onlyOnBoards(actor)) {
            return Optional.empty();
        }
        String area = county.organisation(actor.agency()).stream()
                .flatMap(organisation -> organisation.units().stream())
                .filter(unit -> unit.id().equals(actor.unit()))
                .flatMap(unit -> Stream.ofNullable(unit.ags()))
                .findFirst()
                .orElseThrow(AudienceRefused.NoArea::new);
        return area.equals(county.identity().ags()) ? Optional.empty() : Optional.of(area);
    }
}

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

    /** Who is shown things as boards are: also whoever leads a Jobcenter beside, for whom both roles' limits hold. */
    public static boolean asOnBoards(Actor actor) {
        boolean whole = actor.has(Role.EVALUATOR) || actor.has(Role.KIM_COORDINATOR);
        boolean leadsOnly = actor.has(Role.JC_LEAD) && !actor.has(Role.BOARD_MEMBER);
        return !whole && !leadsOnly;
    }

    /**
     * @return AGS of the one municipality whose figures are theirs; none: they are shown the whole county
     * @throws AudienceRefused.NoArea if they are shown things as boards are, and sit on none that has an area
     */
    public Optional<String> onlyMunicipality(Actor actor) {
        if (!asOnBoards(actor)) {
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

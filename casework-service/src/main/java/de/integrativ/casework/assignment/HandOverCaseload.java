package de.integrativ.casework.assignment;

import de.integrativ.casework.supportcase.Assignment;
import de.integrativ.casework.supportcase.AssignmentReason;
import de.integrativ.casework.supportcase.CaseRejected;
import de.integrativ.casework.supportcase.Cases;
import de.integrativ.county.County;
import de.integrativ.platform.audit.Audit;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.identity.Role;
import de.integrativ.platform.problem.NotThere;
import de.integrativ.platform.wall.WithinWall;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The coordination hands someone's cases over, one or all, to one or several; all of them or none. */
@ApplicationScoped
public class HandOverCaseload {

    private final Cases cases;
    private final County county;
    private final Clock clock;
    private final Audit audit;

    HandOverCaseload(Cases cases, County county, Clock clock, Audit audit) {
        this.cases = cases;
        this.county = county;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * @param from whose cases they are; they need not be in the county file any more
     * @return how many changed hands; not those that were handed over in just this way before
     * @throws CaseRejected if one of them changed hands since it was read
     * @throws NotThere if one of them is no case of the actor's integration centre
     */
    @WithinWall
    public int handOver(Actor actor, String from, AssignmentReason reason, List<Share> shares) {
        shares.forEach(share -> requireFit(actor, from, share.to()));
        Instant now = clock.instant();
        int handedOver = 0;
        // In one order, so that two who hand over at once take turns instead of waiting for each other.
        List<Share> inOrder =
                shares.stream().sorted(Comparator.comparing(Share::caseId)).toList();
        for (Share share : inOrder) {
            Assignment wanted = new Assignment(share.caseId(), share.seen(), from, share.to(), reason, actor.id(), now);
            if (cases.assign(actor, wanted)) {
                audit.wrote("case", share.caseId(), "assigned to " + share.to());
                handedOver++;
            }
        }
        return handedOver;
    }

    private void requireFit(Actor actor, String from, String to) {
        if (to.equals(from)) {
            throw new AssigneeUnfit("Wählen Sie jemand anderen als die Person, die abgibt.");
        }
        if (county.peopleWith(Role.KIM_CASE_MANAGER).stream()
                .noneMatch(
                        known -> known.id().equals(to) && known.organisation().equals(actor.agency()))) {
            throw new AssigneeUnfit("Wählen Sie jemanden aus dem KIM-Case Management.");
        }
    }
}

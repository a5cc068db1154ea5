package de.integrativ.casework.emergency;

import de.integrativ.casework.Ids;
import de.integrativ.casework.supportcase.Cases;
import de.integrativ.platform.audit.Audit;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.problem.NotThere;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Someone of KIM's case management opens a colleague's case in an emergency. What they may not see must be found to be
 * opened, so it is looked for in the service's own role; in the name of who asks, which the database checks once more.
 */
@ApplicationScoped
public class BreakGlass {

    private final Wall wall;
    private final EmergencyAccesses accesses;
    private final Cases cases;
    private final Clock clock;
    private final Audit audit;

    BreakGlass(Wall wall, EmergencyAccesses accesses, Cases cases, Clock clock, Audit audit) {
        this.wall = wall;
        this.accesses = accesses;
        this.cases = cases;
        this.clock = clock;
        this.audit = audit;
    }

    /** Whom it is about, as they say who they are. @param givenName empty if it is not known */
    public record Sought(String familyName, String givenName, LocalDate birthDate) {}

    /**
     * @return the access; the running one if the same person opened the case before
     * @throws NotThere if nobody is found, or several, or what they opened of this case was no emergency: which is not told
     * @throws EmergencyRejected if the reason says too little, whoever is sought; or if the case is theirs
     */
    public EmergencyView open(Actor actor, Sought sought, String reason) {
        Reason said = new Reason(reason);
        return wall.within(SystemRole.JOB, actor, () -> opened(actor, sought, said));
    }

    private EmergencyView opened(Actor actor, Sought sought, Reason reason) {
        UUID caseId = accesses.caseOf(actor.agency(), sought).orElseThrow(NotThere::new);
        if (cases.isWorkedOnBy(actor, caseId)) {
            audit.refused("case", caseId, "emergency in a case of theirs");
            throw new EmergencyRejected.YoursAnyway();
        }
        if (accesses.barred(caseId, actor.id())) {
            audit.refused("case", caseId, "emergency after one that was none");
            throw new NotThere();
        }
        Instant now = clock.instant();
        Optional<EmergencyAccess> running = accesses.running(caseId, actor.id(), now);
        if (running.isPresent()) {
            return running.get().view(now, null);
        }
        EmergencyAccess access = new EmergencyAccess(Ids.next(), caseId, actor.agency(), actor.id(), reason, now);
        accesses.persistAndFlush(access);
        audit.mark("emergency " + access.id());
        audit.wrote("case", caseId, "opened");
        return access.view(now, null);
    }
}

package de.integrativ.casework.supportcase;

import de.integrativ.platform.audit.Audit;
import de.integrativ.platform.event.JourneyId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** C1 was withdrawn at the Jobcenter's side: the case stands still. */
@ApplicationScoped
public class LockCase {

    private final SupportCases cases;
    private final CaseTold told;
    private final Audit audit;

    LockCase(SupportCases cases, CaseTold told, Audit audit) {
        this.cases = cases;
        this.told = told;
        this.audit = audit;
    }

    /** In the running transaction. @return whether there is a case to lock */
    public boolean lock(JourneyId journey, LocalDate on) {
        Optional<UUID> found = cases.idOf(journey);
        found.ifPresent(id -> {
            cases.inTurn(id).lock(on).ifPresent(told::tell);
            audit.wrote("case", id, "locked");
        });
        return found.isPresent();
    }
}

package de.integrativ.casework.supportcase;

import de.integrativ.platform.audit.Audit;
import de.integrativ.platform.event.JourneyId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

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
        Optional<SupportCase> found = cases.of(journey);
        found.ifPresent(c -> {
            cases.inTurn(c.id()).lock(on).ifPresent(told::tell);
            audit.wrote("case", c.id(), "locked");
        });
        return found.isPresent();
    }
}

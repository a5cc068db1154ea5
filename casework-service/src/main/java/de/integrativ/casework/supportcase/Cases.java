package de.integrativ.casework.supportcase;

import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.problem.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Where other features ask for a case, and tell it what they did. All in the running transaction. */
@ApplicationScoped
public class Cases {

    private final SupportCases cases;
    private final CaseTold told;

    Cases(SupportCases cases, CaseTold told) {
        this.cases = cases;
        this.told = told;
    }

    /** @throws NotThere unless the actor works on the case for KIM */
    public CaseAtHand workedOnBy(Actor actor, UUID id) {
        return cases.workedOnBy(actor, id).atHand();
    }

    /** @throws NotThere unless the actor works on the case, or referred the person for the Jobcenter */
    public CaseAtHand knownTo(Actor actor, UUID id) {
        return cases.knownTo(actor, id).atHand();
    }

    /** As {@link #workedOnBy}, and until the end of the transaction nobody can lock or close it. */
    public CaseAtHand heldBy(Actor actor, UUID id) {
        return cases.heldBy(actor, id).atHand();
    }

    /** Whom partners may ask back; for what goes out once more without anyone at a desk. */
    public String caseManagerOf(UUID id) {
        return cases.findById(id).caseManager();
    }

    public void planningBegun(UUID id, LocalDate on) {
        cases.findById(id).planningBegun(on).forEach(told::tell);
    }

    public void planAgreed(UUID id, LocalDate on) {
        cases.findById(id).planAgreed(on).ifPresent(told::tell);
    }
}

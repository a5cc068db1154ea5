package de.integrativ.casework.supportcase;

import de.integrativ.platform.audit.Audit;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.problem.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Where other features ask for a case, and tell it what they did. All in the running transaction. */
@ApplicationScoped
public class Cases {

    private final SupportCases cases;
    private final CaseTold told;
    private final Audit audit;

    Cases(SupportCases cases, CaseTold told, Audit audit) {
        this.cases = cases;
        this.told = told;
        this.audit = audit;
    }

    /** @throws NotThere unless the actor works on the case for KIM */
    public CaseAtHand workedOnBy(Actor actor, UUID id) {
        return cases.workedOnBy(actor, id).atHand();
    }

    /** @throws NotThere unless the actor works on the case, or referred the person for the Jobcenter */
    public CaseAtHand knownTo(Actor actor, UUID id) {
        return cases.knownTo(actor, id).atHand();
    }

    public boolean isWorkedOnBy(Actor actor, UUID id) {
        return cases.findByIdOptional(id)
                .filter(c -> Access.works(actor, c.atHand()))
                .isPresent();
    }

    /**
     * To read, and only that. What is read in an emergency is marked in the log.
     *
     * @throws NotThere unless the actor works on the case, opened it in an emergency, or referred the person
     */
    public CaseAtHand readableBy(Actor actor, UUID id) {
        CaseAtHand supportCase = cases.readableBy(actor, id).atHand();
        if (Access.inEmergency(actor, supportCase)) {
            audit.mark("emergency " + supportCase.emergency());
        }
        return supportCase;
    }

    /**
     * As {@link #readableBy}, for what the Jobcenter has no part in.
     *
     * @throws NotThere unless the actor works on the case or opened it in an emergency
     */
    public CaseAtHand readAtKimBy(Actor actor, UUID id) {
        CaseAtHand supportCase = readableBy(actor, id);
        if (!Access.reads(actor, supportCase)) {
            throw new NotThere();
        }
        return supportCase;
    }

    /** As {@link #workedOnBy}, and until the end of the transaction nobody can lock or close it. */
    public CaseAtHand heldBy(Actor actor, UUID id) {
        return cases.heldBy(actor, id).atHand();
    }

    /**
     * Hands a case over, in the running transaction.
     *
     * @return whether it changed hands; not if it is theirs already
     * @throws NotThere unless the actor coordinates it
     */
    public boolean assign(Actor actor, Assignment wanted) {
        SupportCase supportCase = cases.inTurn(wanted.caseId());
        if (!Access.coordinates(actor, supportCase.atHand())) {
            throw new NotThere();
        }
        Optional<CaseEvent.CaseAssigned> assigned = supportCase.assign(wanted);
        assigned.ifPresent(told::tell);
        return assigned.isPresent();
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

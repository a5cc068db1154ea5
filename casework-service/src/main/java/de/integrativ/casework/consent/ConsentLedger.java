package de.integrativ.casework.consent;

import de.integrativ.casework.supportcase.SupportCases;
import de.integrativ.platform.audit.Audit;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.wall.WithinWall;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Reads the ledger of a case. */
@ApplicationScoped
public class ConsentLedger {

    private final SupportCases cases;
    private final Consents consents;
    private final Audit audit;

    ConsentLedger(SupportCases cases, Consents consents, Audit audit) {
        this.cases = cases;
        this.consents = consents;
        this.audit = audit;
    }

    @WithinWall
    public <T> List<T> of(Actor actor, UUID caseId, Function<Consent, T> shape) {
        cases.workedOnBy(actor, caseId);
        audit.read("consents-of-case", caseId);
        return consents.of(caseId).stream().map(shape).toList();
    }
}

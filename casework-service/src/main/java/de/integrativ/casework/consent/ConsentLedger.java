package de.integrativ.casework.consent;

import de.integrativ.casework.supportcase.CaseAtHand;
import de.integrativ.casework.supportcase.Cases;
import de.integrativ.platform.audit.Audit;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.wall.WithinWall;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reads the ledger of a case. */
@ApplicationScoped
public class ConsentLedger {

    private final Cases cases;
    private final Consents consents;
    private final Audit audit;

    ConsentLedger(Cases cases, Consents consents, Audit audit) {
        this.cases = cases;
        this.consents = consents;
        this.audit = audit;
    }

    @WithinWall
    public List<ConsentView> of(Actor actor, UUID caseId) {
        CaseAtHand supportCase = cases.readAtKimBy(actor, caseId);
        audit.read("consents-of-case", caseId);
        return consents.of(caseId).stream()
                .map(supportCase.locked() ? ConsentView::ofLocked : ConsentView::of)
                .toList();
    }
}

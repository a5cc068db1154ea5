package de.integrativ.casework.consent;

import de.integrativ.casework.CountyTime;
import de.integrativ.casework.DateImpossible;
import de.integrativ.casework.history.CaseStep;
import de.integrativ.casework.history.CaseSteps;
import de.integrativ.casework.supportcase.Cases;
import de.integrativ.platform.audit.Audit;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.wall.WithinWall;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Withdrawal in one step (Art. 7(3) GDPR). Everything that rests on the consent ends in the same transaction: who relies
 * on it observes {@link ConsentEvent.Ended}.
 */
@ApplicationScoped
public class WithdrawConsent {

    private final Cases cases;
    private final Consents consents;
    private final ConsentTold told;
    private final CaseSteps steps;
    private final Audit audit;
    private final CountyTime time;

    WithdrawConsent(Cases cases, Consents consents, ConsentTold told, CaseSteps steps, Audit audit, CountyTime time) {
        this.cases = cases;
        this.consents = consents;
        this.told = told;
        this.steps = steps;
        this.audit = audit;
        this.time = time;
    }

    @WithinWall
    public void withdraw(Actor actor, UUID consentId, @Nullable LocalDate withdrawnOn) {
        Consent consent = consents.toEnd(consentId);
        cases.workedOnBy(actor, consent.caseId());
        LocalDate on = DateImpossible.check("withdrawnOn", withdrawnOn, time.today(), consent.since());
        told.tell(consent.withdraw(on));
        steps.noted(
                consent.caseId(),
                CaseStep.CONSENT_WITHDRAWN,
                consent.subject().scope().name());
        audit.wrote("consent", consentId, "WITHDRAWN");
    }
}

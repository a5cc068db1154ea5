package de.integrativ.referral.referral.messaging;

import de.integrativ.platform.fact.FactLedger;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.inbox.MessageHandler;
import de.integrativ.platform.inbox.Received;
import de.integrativ.referral.consent.ConsentScope;
import de.integrativ.referral.referral.EndSupport;
import de.integrativ.referral.referral.ReassignReferral;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What casework tells: the answer to C9, which it owns, whose the case is, and that support has ended. */
@ApplicationScoped
class CaseworkSignals implements MessageHandler {

    private static final String CONSENT_STATE = "de.integrativ.platform.consent-state.v1";
    private static final String SUPPORT_ENDED = "de.integrativ.casework.support-ended.v1";
    private static final String CASE_ASSIGNED = "de.integrativ.casework.case-assigned.v1";
    private static final Actor CASEWORK = new Actor("casework-service", "casework-service", "", null, Set.of());

    record ConsentState(
            UUID consentId,
            ConsentScope scope,
            String state,
            @Nullable String recipient,
            LocalDate since,
            @Nullable LocalDate validUntil) {}

    record SupportEnded(UUID caseId, UUID referralId, LocalDate endedOn) {}

    record CaseAssigned(UUID caseId, UUID referralId, String caseManager, LocalDate assignedOn) {}

    private final FactLedger facts;
    private final EndSupport endSupport;
    private final ReassignReferral reassign;

    CaseworkSignals(FactLedger facts, EndSupport endSupport, ReassignReferral reassign) {
        this.facts = facts;
        this.endSupport = endSupport;
        this.reassign = reassign;
    }

    @Override
    public void apply(Received received) {
        switch (received.envelope().type()) {
            case CONSENT_STATE -> answered(received, received.content(ConsentState.class));
            case SUPPORT_ENDED -> {
                SupportEnded ended = received.content(SupportEnded.class);
                endSupport.ended(received.journey(), ended.endedOn(), CASEWORK);
                facts.ended(received.journey());
            }
            case CASE_ASSIGNED ->
                reassign.assigned(
                        received.journey(), received.content(CaseAssigned.class).caseManager(), CASEWORK);
            default -> {}
        }
    }

    private void answered(Received received, ConsentState consent) {
        if (consent.scope() != ConsentScope.C9) {
            return;
        }
        switch (consent.state()) {
            case "GRANTED" -> facts.granted(received.journey());
            case "REFUSED" -> facts.refused(received.journey());
            case "WITHDRAWN" -> facts.withdrawn(received.journey());
            case "EXPIRED" -> facts.expired(received.journey());
            default -> {}
        }
    }
}

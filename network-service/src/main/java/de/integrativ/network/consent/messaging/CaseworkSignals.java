package de.integrativ.network.consent.messaging;

import de.integrativ.network.assignment.CaseManagers;
import de.integrativ.network.consent.ConsentKnowledge;
import de.integrativ.network.consent.ConsentState;
import de.integrativ.platform.inbox.Inbox;
import de.integrativ.platform.inbox.MessageHandler;
import de.integrativ.platform.inbox.Received;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Of casework-service's signals this service needs the consents' force and whose a case is; the platform keeps the heartbeats. */
@ApplicationScoped
class CaseworkSignals implements MessageHandler {

    private static final String CONSENT_STATE = "de.integrativ.platform.consent-state.v1";
    private static final String CASE_ASSIGNED = "de.integrativ.casework.case-assigned.v1";

    record ConsentStateBody(
            UUID consentId,
            String scope,
            ConsentState state,
            @Nullable String recipient,
            LocalDate since,
            @Nullable LocalDate validUntil) {}

    record CaseAssigned(UUID caseId, UUID referralId, String caseManager, LocalDate assignedOn) {}

    private final Inbox inbox;
    private final ConsentKnowledge knowledge;
    private final CaseManagers caseManagers;

    CaseworkSignals(Inbox inbox, ConsentKnowledge knowledge, CaseManagers caseManagers) {
        this.inbox = inbox;
        this.knowledge = knowledge;
        this.caseManagers = caseManagers;
    }

    @Incoming("signals-from-casework-service")
    @Blocking
    void receive(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, this);
    }

    @Override
    public void apply(Received received) {
        switch (received.envelope().type()) {
            case CONSENT_STATE -> {
                ConsentStateBody body = received.content(ConsentStateBody.class);
                knowledge.learn(body.consentId(), body.state());
            }
            case CASE_ASSIGNED ->
                caseManagers.assigned(
                        received.journey(), received.content(CaseAssigned.class).caseManager());
            default -> {
                // of no interest here
            }
        }
    }
}

package de.integrativ.network.request.messaging;

import de.integrativ.network.request.RecallRequest;
import de.integrativ.network.request.ReceiveRequest;
import de.integrativ.network.request.ReopenRequest;
import de.integrativ.platform.inbox.Inbox;
import de.integrativ.platform.inbox.MessageHandler;
import de.integrativ.platform.inbox.Received;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Requests and their recalls, as casework-service hands them over. */
@ApplicationScoped
class CaseworkHandovers implements MessageHandler {

    private static final String COMPOSED = "de.integrativ.casework.request-composed.v1";
    private static final String RECALLED = "de.integrativ.casework.request-recalled.v1";

    private static final String REFUSED = "de.integrativ.casework.partner-message-refused.v1";

    private final Inbox inbox;
    private final ReceiveRequest receiveRequest;
    private final RecallRequest recallRequest;
    private final ReopenRequest reopenRequest;
    private final Clock clock;

    CaseworkHandovers(
            Inbox inbox,
            ReceiveRequest receiveRequest,
            RecallRequest recallRequest,
            ReopenRequest reopenRequest,
            Clock clock) {
        this.inbox = inbox;
        this.receiveRequest = receiveRequest;
        this.recallRequest = recallRequest;
        this.reopenRequest = reopenRequest;
        this.clock = clock;
    }

    @Incoming("handover-to-network-service")
    @Blocking
    void receive(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, this);
    }

    @Override
    public void apply(Received received) {
        switch (received.envelope().type()) {
            case COMPOSED -> {
                LocalDate sentOn = LocalDate.ofInstant(received.envelope().occurredAt(), clock.getZone());
                RequestComposedBody body = received.content(RequestComposedBody.class);
                receiveRequest.receive(received.journey(), body.composed(received.envelope(), sentOn));
            }
            case RECALLED -> {
                RequestRecalledBody body = received.content(RequestRecalledBody.class);
                recallRequest.recall(received.journey(), body.recall(received.envelope()));
            }
            case REFUSED -> {
                PartnerMessageRefusedBody body = received.content(PartnerMessageRefusedBody.class);
                reopenRequest.reopen(body.requestId(), body.step(), body.messageId());
            }
            default -> {
                // of no interest here
            }
        }
    }

    @Override
    public boolean overtakes(String type) {
        return type.equals(RECALLED);
    }
}

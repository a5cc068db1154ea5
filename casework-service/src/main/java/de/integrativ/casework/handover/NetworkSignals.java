package de.integrativ.casework.handover;

import de.integrativ.platform.inbox.Inbox;
import de.integrativ.platform.inbox.MessageHandler;
import de.integrativ.platform.inbox.Received;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Of network-service's signals only the receipts for what was handed over matter here, and those the platform takes; how
 * a request stands comes with the partner's word itself, as a handover.
 */
@ApplicationScoped
class NetworkSignals implements MessageHandler {

    private final Inbox inbox;

    NetworkSignals(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("signals-from-network-service")
    @Blocking
    void receive(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, this);
    }

    @Override
    public void apply(Received received) {}
}

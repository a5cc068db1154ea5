package de.integrativ.casework.handover;

import de.integrativ.platform.inbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** From the broker into the inbox, in order. */
@ApplicationScoped
class HandoverChannel {

    private final Inbox inbox;
    private final CaseworkHandovers handler;

    HandoverChannel(Inbox inbox, CaseworkHandovers handler) {
        this.inbox = inbox;
        this.handler = handler;
    }

    @Incoming("handover-to-casework-service")
    @Blocking
    void receive(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, handler);
    }
}

package de.integrativ.referral.referral.messaging;

import de.integrativ.platform.inbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to casework's signals. */
@ApplicationScoped
class SignalTopics {

    private final Inbox inbox;
    private final CaseworkSignals signals;

    SignalTopics(Inbox inbox, CaseworkSignals signals) {
        this.inbox = inbox;
        this.signals = signals;
    }

    @Incoming("casework-signals")
    @Blocking
    void receive(ConsumerRecord<String, byte[]> message) {
        inbox.receive(message, signals);
    }
}

package de.integrativ.reporting.fact.messaging;

import de.integrativ.platform.inbox.Inbox;
import de.integrativ.reporting.fact.TakeFacts;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Facts and their re-publications come in here; reporting-service reads nothing else. */
@ApplicationScoped
class FactTopics {

    private final Inbox inbox;
    private final TakeFacts facts;

    FactTopics(Inbox inbox, TakeFacts facts) {
        this.inbox = inbox;
        this.facts = facts;
    }

    @Incoming("facts")
    @Blocking
    void take(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, facts);
    }
}

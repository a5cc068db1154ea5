package de.integrativ.platform.sample;

import de.integrativ.platform.event.Wire;
import de.integrativ.platform.inbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The sample service listens as every service does. */
@ApplicationScoped
public class SampleTopics {

    /** Fails before the inbox has it, as only a fault of ours can. */
    public static final String ESCAPING = "de.integrativ.sample.escaping.v1";

    private final Inbox inbox;
    private final SampleHandler handler;

    SampleTopics(Inbox inbox, SampleHandler handler) {
        this.inbox = inbox;
        this.handler = handler;
    }

    @Incoming("casework-signals")
    @Blocking
    public void casework(ConsumerRecord<String, byte[]> record) {
        if (ESCAPING.equals(Wire.optional(record.headers(), "ce_type"))) {
            throw new StackOverflowError();
        }
        inbox.receive(record, handler);
    }
}

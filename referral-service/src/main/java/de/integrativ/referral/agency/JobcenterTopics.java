package de.integrativ.referral.agency;

import de.integrativ.platform.inbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to every Jobcenter's topic. */
@ApplicationScoped
class JobcenterTopics {

    private final Inbox inbox;
    private final JobcenterMessages messages;

    JobcenterTopics(Inbox inbox, JobcenterMessages messages) {
        this.inbox = inbox;
        this.messages = messages;
    }

    @Incoming("jobcenters")
    @Blocking
    void receive(ConsumerRecord<String, byte[]> message) {
        inbox.receive(message, messages);
    }
}

package de.integrativ.platform.inbox;

import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.event.Known;
import de.integrativ.platform.event.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record whose headers could be read and whose sender is proved.
 *
 * @param content JSON; none if it is sealed for someone else
 * @param jose as it came, if it was sealed
 * @param recipient for whom it is sealed
 */
record Arrival(
        ConsumerRecord<String, byte[]> record,
        Envelope envelope,
        Known known,
        @Nullable String content,
        @Nullable String jose,
        @Nullable String recipient) {

    Known place() {
        return new Known(envelope.epoch(), envelope.sequence());
    }

    boolean fromAgency() {
        return Topics.ofAgency(envelope.topic());
    }

    /** The party that sent it, as its keys and receipts are named. */
    String sender() {
        return envelope.source().substring(envelope.source().lastIndexOf('/') + 1);
    }
}

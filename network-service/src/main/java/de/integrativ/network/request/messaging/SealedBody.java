package de.integrativ.network.request.messaging;

import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.outbox.Sealed;
import java.time.Instant;
import java.util.UUID;

/** What is passed on unread, with the id and the place it was sealed under. */
record SealedBody(
        UUID eventId,
        String topic,
        String ref,
        long sequence,
        String type,
        Instant occurredAt,
        Instant recordedAt,
        String jose) {

    /** @param handover of the same sender, so its source and epoch are this message's too */
    Sealed forPartner(String partner, Envelope handover) {
        Envelope envelope = new Envelope(
                eventId, type, handover.source(), topic, ref, sequence, handover.epoch(), occurredAt, recordedAt);
        return new Sealed(envelope, partner, jose);
    }
}

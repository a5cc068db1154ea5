package de.integrativ.network.request.messaging;

import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.event.Known;
import de.integrativ.platform.outbox.Sealed;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is passed on unread, with the id and the place it was sealed under.
 *
 * @param epoch that of the handover if absent: a sender that was restored since may seal in an older one
 * @param known what a restored sender last knew of the ref, with the first message of its new epoch
 */
record SealedBody(
        UUID eventId,
        String topic,
        String ref,
        long sequence,
        @Nullable Integer epoch,
        @Nullable KnownBody known,
        String type,
        Instant occurredAt,
        Instant recordedAt,
        String jose) {

    record KnownBody(int epoch, long sequence) {}

    /** @param handover of the same sender, so its source is this message's too */
    Sealed forPartner(String partner, Envelope handover) {
        Envelope envelope = new Envelope(
                eventId,
                type,
                handover.source(),
                topic,
                ref,
                sequence,
                epoch == null ? handover.epoch() : epoch,
                occurredAt,
                recordedAt);
        return new Sealed(
                envelope, known == null ? Known.NOTHING : new Known(known.epoch(), known.sequence()), partner, jose);
    }
}

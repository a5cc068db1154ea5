package de.integrativ.acceptance.simulator;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A CloudEvent as it crosses the border, its content still sealed.
 *
 * @param id the same again when it is sent again
 * @param type e.g. {@code de.integrativ.jobcenter.referral-submitted.v1}
 * @param source {@code /agency/<agency>} or {@code /<service>}
 * @param ref what it is about: the sender's own reference, the same in every message about it
 * @param sequence 1, 2, 3 … without gaps per source, topic and ref
 * @param occurredAt when it happened, which may be before it was recorded
 * @param jose compact JWE; none for a place whose content was taken back
 */
public record Event(
        UUID id,
        String type,
        String source,
        String topic,
        String ref,
        long sequence,
        int epoch,
        Instant occurredAt,
        Instant recordedAt,
        @Nullable String jose) {

    Event sealed(String compact) {
        return new Event(id, type, source, topic, ref, sequence, epoch, occurredAt, recordedAt, compact);
    }
}

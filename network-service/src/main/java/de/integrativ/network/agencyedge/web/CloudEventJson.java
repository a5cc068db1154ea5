package de.integrativ.network.agencyedge.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrativ.network.feed.FeedEntry;
import de.integrativ.platform.event.Envelope;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A CloudEvent 1.0 in JSON, as an agency gets it.
 *
 * @param position where to go on reading after this one
 * @param data compact JOSE; none where the content was taken back
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CloudEventJson(
        String specversion,
        UUID id,
        String type,
        String source,
        Instant time,
        String ref,
        long sequence,
        int epoch,
        @Nullable Integer knownepoch,
        @Nullable Long knownsequence,
        Instant occurredat,
        Instant recordedat,
        String topic,
        String position,
        @Nullable String datacontenttype,
        @Nullable String data) {

    static CloudEventJson of(FeedEntry entry) {
        Envelope envelope = entry.envelope();
        return new CloudEventJson(
                "1.0",
                envelope.id(),
                envelope.type(),
                envelope.source(),
                envelope.recordedAt(),
                envelope.key(),
                envelope.sequence(),
                envelope.epoch(),
                entry.afterARestore() ? entry.known().epoch() : null,
                entry.afterARestore() ? entry.known().sequence() : null,
                envelope.occurredAt(),
                envelope.recordedAt(),
                envelope.topic(),
                entry.position().toString(),
                entry.jose() == null ? null : "application/jose",
                entry.jose());
    }
}

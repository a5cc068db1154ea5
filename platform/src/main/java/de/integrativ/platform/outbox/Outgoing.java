package de.integrativ.platform.outbox;

import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.event.Known;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message with its place, on its way out.
 *
 * @param recipient the party it is sealed for when it is sent; none if it is plain or sealed already
 * @param body JSON; none if it is sealed already
 */
record Outgoing(
        Envelope envelope,
        Known known,
        @Nullable String traceparent,
        @Nullable String recipient,
        @Nullable String body,
        @Nullable String jose) {

    static Outgoing from(ResultSet row) throws SQLException {
        Envelope envelope = new Envelope(
                row.getObject("id", UUID.class),
                row.getString("type"),
                row.getString("source"),
                row.getString("topic"),
                row.getString("key"),
                row.getLong("sequence"),
                row.getInt("epoch"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
        return new Outgoing(
                envelope,
                new Known(row.getInt("known_epoch"), row.getLong("known_sequence")),
                row.getString("traceparent"),
                row.getString("recipient"),
                row.getString("body"),
                row.getString("jose"));
    }

    /** The same message on another topic. */
    Outgoing on(String topic) {
        Envelope there = new Envelope(
                envelope.id(),
                envelope.type(),
                envelope.source(),
                topic,
                envelope.key(),
                envelope.sequence(),
                envelope.epoch(),
                envelope.occurredAt(),
                envelope.recordedAt());
        return new Outgoing(there, known, traceparent, recipient, body, jose);
    }
}

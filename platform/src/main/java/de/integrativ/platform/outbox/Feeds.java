package de.integrativ.platform.outbox;

import de.integrativ.county.County;
import de.integrativ.county.County.Channel;
import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.event.Topics;
import de.integrativ.platform.seal.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;

/** Publication for agencies that fetch over HTTP: a row in their feed instead of a record on a topic. */
@ApplicationScoped
class Feeds {

    /** The head's lock lasts until the commit, so that nobody can read past a position that is still to come. */
    private static final String NEXT = """
            insert into feed_head as h (agency, position) values (?, 1)
            on conflict (agency) do update set position = h.position + 1 returning position""";

    private static final String INSERT = """
            insert into feed (agency, position, id, topic, key, source, sequence, epoch, type, occurred_at,
                recorded_at, jose, published_at, known_epoch, known_sequence)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final County county;
    private final Sealing sealing;
    private final Clock clock;

    Feeds(County county, Sealing sealing, Clock clock) {
        this.county = county;
        this.sealing = sealing;
        this.clock = clock;
    }

    boolean takes(Queued row) {
        String topic = row.message().envelope().topic();
        return Topics.ofAgency(topic)
                && county.systemsBy(Channel.HTTP).stream()
                        .anyMatch(agency -> agency.id().equals(Topics.agency(topic)));
    }

    void publish(Connection connection, Outgoing message) throws SQLException {
        Envelope envelope = message.envelope();
        String agency = Topics.agency(envelope.topic());
        String jose = message.recipient() == null
                ? Objects.requireNonNull(message.jose())
                : sealing.seal(envelope, message.recipient(), Objects.requireNonNull(message.body()));
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, agency);
            insert.setLong(2, next(connection, agency));
            insert.setObject(3, envelope.id());
            insert.setString(4, envelope.topic());
            insert.setString(5, envelope.key());
            insert.setString(6, envelope.source());
            insert.setLong(7, envelope.sequence());
            insert.setInt(8, envelope.epoch());
            insert.setString(9, envelope.type());
            insert.setObject(10, OffsetDateTime.ofInstant(envelope.occurredAt(), ZoneOffset.UTC));
            insert.setObject(11, OffsetDateTime.ofInstant(envelope.recordedAt(), ZoneOffset.UTC));
            insert.setString(12, jose);
            insert.setObject(13, OffsetDateTime.now(clock));
            insert.setInt(14, message.known().epoch());
            insert.setLong(15, message.known().sequence());
            insert.executeUpdate();
        }
    }

    private static long next(Connection connection, String agency) throws SQLException {
        try (PreparedStatement next = connection.prepareStatement(NEXT)) {
            next.setString(1, agency);
            try (var row = next.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}

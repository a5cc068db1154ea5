package de.integrativ.platform.inbox;

import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.event.Known;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** How far each subject is, and which message took which place; in the running transaction. */
@ApplicationScoped
class InboxTables {

    private final AgroalDataSource database;
    private final Clock clock;

    InboxTables(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Locks the subject until the commit and says how far it is. */
    Known lock(Envelope message) {
        update(
                "insert into inbox_subject values (?, ?, ?, 0, 0) on conflict do nothing",
                message.source(),
                message.topic(),
                message.key());
        return one(
                        """
                        select epoch, applied from inbox_subject
                        where source = ? and topic = ? and key = ? for update""",
                        row -> new Known(row.getInt(1), row.getLong(2)),
                        message.source(),
                        message.topic(),
                        message.key())
                .orElseThrow();
    }

    /** What became of this id, if it was here before. */
    Optional<String> outcome(Envelope message) {
        return one(
                "select outcome from inbox_event where source = ? and id = ?",
                row -> row.getString(1),
                message.source(),
                message.id());
    }

    boolean placeTaken(Envelope message, Known place) {
        return one("""
                        select 1 from inbox_event
                        where source = ? and topic = ? and key = ? and epoch = ? and sequence = ?""", row -> true, message.source(), message.topic(), message.key(), place.epoch(), place.sequence())
                .isPresent();
    }

    void remember(Envelope message, String outcome) {
        update(
                "insert into inbox_event values (?, ?, ?, ?, ?, ?, ?, ?)",
                message.source(),
                message.id(),
                message.topic(),
                message.key(),
                message.epoch(),
                message.sequence(),
                outcome,
                OffsetDateTime.now(clock));
    }

    /** Goes on to that place, and over those behind it that overtook. */
    void advance(Envelope message) {
        Known place = new Known(message.epoch(), message.sequence());
        Known next = new Known(place.epoch(), place.sequence() + 1);
        while (placeTaken(message, next)) {
            place = next;
            next = new Known(place.epoch(), place.sequence() + 1);
        }
        update(
                "update inbox_subject set epoch = ?, applied = ? where source = ? and topic = ? and key = ?",
                place.epoch(),
                place.sequence(),
                message.source(),
                message.topic(),
                message.key());
    }

    /** Where consuming would go on if this database had to be restored. */
    void passed(String group, ConsumerRecord<?, ?> record) {
        if (record.partition() < 0) {
            return; // it came over HTTP
        }
        update("""
                insert into inbox_offset as o values (?, ?, ?, ?)
                on conflict (group_id, topic, partition) do update set next = greatest(o.next, excluded.next)""", group, record.topic(), record.partition(), record.offset() + 1);
    }

    int update(String sql, @Nullable Object... values) {
        return run(sql, PreparedStatement::executeUpdate, values);
    }

    interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> Optional<T> one(String sql, Reading<T> reading, @Nullable Object... values) {
        return run(
                sql,
                statement -> {
                    try (ResultSet row = statement.executeQuery()) {
                        return row.next() ? Optional.of(reading.read(row)) : Optional.empty();
                    }
                },
                values);
    }

    <T> List<T> all(String sql, Reading<T> reading, @Nullable Object... values) {
        return run(
                sql,
                statement -> {
                    List<T> found = new ArrayList<>();
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            found.add(reading.read(row));
                        }
                    }
                    return found;
                },
                values);
    }

    private interface Running<T> {
        T run(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String sql, Running<T> running, @Nullable Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return running.run(statement);
        } catch (SQLException e) {
            throw new InboxUnavailable(e);
        }
    }
}

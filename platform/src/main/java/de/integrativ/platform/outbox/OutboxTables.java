package de.integrativ.platform.outbox;

import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.event.Known;
import de.integrativ.platform.event.Types;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The outbox's rows, in the running transaction. */
@ApplicationScoped
class OutboxTables {

    /** Takes the next place and with it, until the commit, the order of (topic, key). */
    private static final String NEXT = """
            insert into outbox_subject as s (topic, key, epoch, sequence)
            values (?, ?, (select max(epoch) from epoch), 1)
            on conflict (topic, key) do update set
                known_epoch = case when s.epoch < excluded.epoch then s.epoch else s.known_epoch end,
                known_sequence = case when s.epoch < excluded.epoch then s.sequence else s.known_sequence end,
                sequence = case when s.epoch < excluded.epoch then 1 else s.sequence + 1 end,
                epoch = excluded.epoch
            returning epoch, sequence, known_epoch, known_sequence""";
    /** Only the order: what another service has placed keeps its place. */
    private static final String HOLD = """
            insert into outbox_subject as s (topic, key, epoch, sequence)
            values (?, ?, (select max(epoch) from epoch), 0)
            on conflict (topic, key) do update set sequence = s.sequence""";

    private static final String OUTBOX = """
            insert into outbox (id, topic, key, source, sequence, epoch, known_epoch, known_sequence, type,
                occurred_at, recorded_at, lane, traceparent, recipient, body, jose)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String EMITTED = """
            insert into emitted (id, topic, key, source, sequence, epoch, known_epoch, known_sequence, type,
                occurred_at, recorded_at, body)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String OBLIGATION = """
            insert into obligation (id, topic, key, source, sequence, epoch, known_epoch, known_sequence, type,
                occurred_at, recorded_at, body, recipient, carried, next_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String WHOSE =
            "select key from obligation where id = ? union all select key from emitted where id = ?";

    /** A place in the order of (topic, key). */
    record Place(int epoch, long sequence, Known known) {}

    private final AgroalDataSource database;

    OutboxTables(AgroalDataSource database) {
        this.database = database;
    }

    Place next(String topic, String key) {
        return query(NEXT, statement -> {
            statement.setString(1, topic);
            statement.setString(2, key);
            try (var row = statement.executeQuery()) {
                row.next();
                return new Place(row.getInt(1), row.getLong(2), new Known(row.getInt(3), row.getLong(4)));
            }
        });
    }

    void hold(String topic, String key) {
        update(HOLD, topic, key);
    }

    void outbox(Outgoing message) {
        run(OUTBOX, statement -> {
            int next = fill(statement, message.envelope(), message.known());
            statement.setShort(next, Lane.of(message.envelope().key()));
            statement.setString(next + 1, message.traceparent());
            statement.setString(next + 2, message.recipient());
            statement.setString(next + 3, message.body());
            statement.setString(next + 4, message.jose());
        });
    }

    void emitted(Outgoing message) {
        run(EMITTED, statement -> {
            int next = fill(statement, message.envelope(), message.known());
            statement.setString(next, message.body());
        });
    }

    void obligation(Outgoing message, String recipient, boolean carried, Instant nextAt) {
        run(OBLIGATION, statement -> {
            int next = fill(statement, message.envelope(), message.known());
            statement.setString(next, message.body());
            statement.setString(next + 1, recipient);
            statement.setBoolean(next + 2, carried);
            statement.setObject(next + 3, nextAt.atOffset(ZoneOffset.UTC));
        });
    }

    /** A void wherever the message still is. An obligation too: a repetition must not bring back what is void. */
    void empty(UUID id) {
        String key = query(WHOSE, statement -> {
            statement.setObject(1, id);
            statement.setObject(2, id);
            try (var row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        });
        update("update obligation set type = ?, body = '{}' where id = ? and next_at is not null", Types.VOID, id);
        update("update emitted set type = ?, body = '{}' where id = ?", Types.VOID, id);
        everywhere(" set type = ?, body = '{}' where ", id, Lane.of(key), Types.VOID);
    }

    void emptyForwarded(UUID id, String recipient, String key) {
        everywhere(
                " set type = ?, body = '{}', jose = null, recipient = ? where ",
                id,
                Lane.of(key),
                Types.VOID,
                recipient);
    }

    /**
     * In the order in which a row may be moving: waiting for an administrator's re-drive to commit, the first finds
     * nothing and the second finds it back in the outbox; waiting for the relay to park it, the third finds it parked.
     */
    private void everywhere(String set, UUID id, short lane, Object... values) {
        Object[] byId = append(values, id);
        update("update outbox_parked" + set + "id = ?", byId);
        update("update outbox" + set + "lane = ? and id = ?", append(append(values, lane), id));
        update("update outbox_parked" + set + "id = ?", byId);
    }

    private static Object[] append(Object[] values, Object last) {
        Object[] more = Arrays.copyOf(values, values.length + 1);
        more[values.length] = last;
        return more;
    }

    int update(String sql, @Nullable Object... values) {
        return query(sql, statement -> {
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                statement.setObject(i + 1, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
            }
            return statement.executeUpdate();
        });
    }

    private static int fill(PreparedStatement statement, Envelope envelope, Known known) throws SQLException {
        statement.setObject(1, envelope.id());
        statement.setString(2, envelope.topic());
        statement.setString(3, envelope.key());
        statement.setString(4, envelope.source());
        statement.setLong(5, envelope.sequence());
        statement.setInt(6, envelope.epoch());
        statement.setInt(7, known.epoch());
        statement.setLong(8, known.sequence());
        statement.setString(9, envelope.type());
        statement.setObject(10, OffsetDateTime.ofInstant(envelope.occurredAt(), ZoneOffset.UTC));
        statement.setObject(11, OffsetDateTime.ofInstant(envelope.recordedAt(), ZoneOffset.UTC));
        return 12;
    }

    interface Filling {
        void fill(PreparedStatement statement) throws SQLException;
    }

    interface Asking<T> {
        T ask(PreparedStatement statement) throws SQLException;
    }

    private void run(String sql, Filling filling) {
        query(sql, statement -> {
            filling.fill(statement);
            return statement.executeUpdate();
        });
    }

    <T> T query(String sql, Asking<T> asking) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return asking.ask(statement);
        } catch (SQLException e) {
            throw new OutboxUnavailable(e);
        }
    }
}

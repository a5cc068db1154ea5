package de.integrativ.platform.inbox;

import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.event.Known;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;

/** Records that wait, as they came; nothing is dropped. In the running transaction. */
@ApplicationScoped
class Parking {

    /** A gap before it; goes on by itself. */
    static final String WAITING = "WAITING";

    static final String POISON = "POISON";
    static final String CONFLICT = "CONFLICT";
    static final String DIVERGED = "DIVERGED";
    /** A fact that says more than facts may. */
    static final String OFF_LIST = "OFF_LIST";

    /** Neither applied nor refused nor parked: a fault of ours, found by the net below. */
    static final String ESCAPED = "ESCAPED";

    /** Readable and not acceptable: it is answered, holds up nothing, and is kept for a while. */
    static final String REFUSED = "REFUSED";

    private static final int LONGEST_NAME = 1000;

    /** A record that waits. @param handler class of what would apply it */
    record Parked(UUID id, String handler, ConsumerRecord<String, byte[]> record) {}

    private static final String COLUMNS =
            "id, channel, record_topic, record_partition, record_offset, key, headers, value, kept_sealed";

    private final InboxTables tables;
    private final SealedKeeping keeping;
    private final Clock clock;

    Parking(InboxTables tables, SealedKeeping keeping, Clock clock) {
        this.tables = tables;
        this.keeping = keeping;
        this.clock = clock;
    }

    /** @return false if just this record is parked already */
    boolean park(
            ConsumerRecord<String, byte[]> record,
            @Nullable Envelope message,
            Known known,
            String reason,
            String detail,
            String handler) {
        String key = message != null ? message.key() : storable(String.valueOf(record.key()));
        UUID id = UUID.randomUUID();
        if (record.partition() < 0) {
            replace(record, message);
        }
        byte[] sealed = keeping.sealed(id, record);
        return tables.update(
                        """
                        insert into parking values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (record_topic, record_partition, record_offset) where record_partition >= 0 do nothing""",
                        id,
                        reason,
                        detail.length() > 500 ? detail.substring(0, 500) : detail,
                        message == null ? "" : message.source(),
                        message == null ? record.topic() : message.topic(),
                        key,
                        message == null ? 0 : message.epoch(),
                        message == null ? 0 : message.sequence(),
                        known.epoch(),
                        known.sequence(),
                        message == null ? null : message.id(),
                        handler,
                        record.topic(),
                        record.partition(),
                        record.offset(),
                        packed(record.headers()),
                        sealed == null ? record.value() : sealed,
                        OffsetDateTime.now(clock),
                        sealed != null)
                > 0;
    }

    /** What was posted again is the same event, for it has no place on the broker that would say so: the latest is kept. */
    private void replace(ConsumerRecord<String, byte[]> record, @Nullable Envelope message) {
        String event =
                message == null ? String.valueOf(record.key()) : message.id().toString();
        tables.one("select pg_advisory_xact_lock(hashtext(?))", row -> true, record.topic() + event);
        if (message != null) {
            tables.update(
                    "delete from parking where record_topic = ? and record_partition < 0 and message_id = ?",
                    record.topic(),
                    message.id());
        } else {
            tables.update(
                    "delete from parking where record_topic = ? and record_partition < 0 and message_id is null"
                            + " and headers = ? and value is not distinct from ?",
                    record.topic(),
                    packed(record.headers()),
                    record.value());
        }
    }

    /** What waited under that id waits no longer: it is applied, or comes again. */
    void forget(Envelope message) {
        tables.update("delete from parking where source = ? and message_id = ?", message.source(), message.id());
    }

    /** The message whose turn it is, if it waits here. */
    Optional<Parked> due(Envelope like, Known applied) {
        return tables.one(
                "select " + COLUMNS + """
                         from parking where reason = 'WAITING' and source = ? and topic = ? and key = ?
                        and ((epoch = greatest(1, ?) and sequence = ?)
                            or (epoch > ? and sequence = 1 and known_epoch = ? and known_sequence = ?))
                        order by epoch limit 1""",
                this::parked,
                like.source(),
                like.topic(),
                like.key(),
                applied.epoch(),
                applied.sequence() + 1,
                applied.epoch(),
                applied.epoch(),
                applied.sequence());
    }

    Optional<Parked> byId(UUID id) {
        return tables.one("select " + COLUMNS + " from parking where id = ?", this::parked, id);
    }

    void forgetRefused(OffsetDateTime before) {
        tables.update("delete from parking where reason = ? and parked_at < ?", REFUSED, before);
    }

    void remove(UUID id) {
        tables.update("delete from parking where id = ?", id);
    }

    private Parked parked(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        byte[] kept = row.getBytes("value");
        byte[] value = row.getBoolean("kept_sealed") ? keeping.opened(id, row.getString("record_topic"), kept) : kept;
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>(
                row.getString("record_topic"),
                row.getInt("record_partition"),
                row.getLong("record_offset"),
                ConsumerRecord.NO_TIMESTAMP,
                TimestampType.NO_TIMESTAMP_TYPE,
                ConsumerRecord.NULL_SIZE,
                value == null ? ConsumerRecord.NULL_SIZE : value.length,
                row.getString("key"),
                value,
                unpacked(row.getBytes("headers")),
                Optional.empty());
        return new Parked(id, row.getString("channel"), record);
    }

    /** Of a key that is no message's: enough to see what it was; PostgreSQL's text holds no NUL, its index no novel. */
    private static String storable(String key) {
        String visible = key.replaceAll("\\p{Cntrl}", "\uFFFD");
        return visible.length() > LONGEST_NAME ? visible.substring(0, LONGEST_NAME) : visible;
    }

    private static byte[] packed(Headers headers) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (Header header : headers) {
                byte[] value = header.value() == null ? new byte[0] : header.value();
                String name = header.key();
                out.writeUTF(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name);
                out.writeInt(value.length);
                out.write(value);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Headers unpacked(byte[] packed) {
        Headers headers = new RecordHeaders();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(packed))) {
            while (in.available() > 0) {
                String key = in.readUTF();
                headers.add(key, in.readNBytes(in.readInt()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return headers;
    }
}

package de.integrativ.platform.web;

import de.integrativ.platform.wall.WithinWall;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads what is parked, inbound and outbound. */
@ApplicationScoped
class ParkedList {

    private static final String ROWS = """
            select id, direction, topic, sequence, reason, detail, parked_at,
                first_value(id) over (partition by direction, topic, key order by parked_at, sequence, id) as behind
            from (
                select id, 'IN' as direction, topic, key, sequence, reason, detail, parked_at from parking
                union all
                select id, 'OUT', topic, key, 0, 'UNSENDABLE', reason, parked_at from outbox_parked) parked
            order by parked_at limit 200""";

    /**
     * Without its key: a journey or a ref would tell an administrator which messages are about one person, everywhere.
     *
     * @param behind the first that waits of the same journey or ref here; its own id, if it is the first
     */
    record Row(
            UUID id,
            String direction,
            String topic,
            long sequence,
            String reason,
            String detail,
            Instant parkedAt,
            UUID behind) {}

    private final AgroalDataSource database;

    ParkedList(AgroalDataSource database) {
        this.database = database;
    }

    @WithinWall
    List<Row> rows() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(ROWS);
                var row = statement.executeQuery()) {
            List<Row> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(new Row(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4),
                        row.getString(5),
                        row.getString(6),
                        row.getObject(7, OffsetDateTime.class).toInstant(),
                        row.getObject(8, UUID.class)));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

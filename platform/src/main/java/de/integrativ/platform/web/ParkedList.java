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
            select id, 'IN' as direction, topic, key, sequence, reason, detail, parked_at from parking
            union all
            select id, 'OUT', topic, key, 0, 'UNSENDABLE', reason, parked_at from outbox_parked
            order by parked_at limit 200""";

    /** @param key journey or ref, the only thing that says whose it is */
    record Row(
            UUID id,
            String direction,
            String topic,
            String key,
            long sequence,
            String reason,
            String detail,
            Instant parkedAt) {}

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
                        row.getString(4),
                        row.getLong(5),
                        row.getString(6),
                        row.getString(7),
                        row.getObject(8, OffsetDateTime.class).toInstant()));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

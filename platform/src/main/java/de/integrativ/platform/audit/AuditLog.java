package de.integrativ.platform.audit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the log, newest first, a page at a time. */
@ApplicationScoped
class AuditLog {

    private static final int PAGE = 50;
    private static final String ROWS = """
            select e.position, e.id, e.at, e.actor, e.agency, e.act, e.object, e.object_id, e.detail,
                   cardinality(e.shown) as shown
            from audit_entry e
            where (?::timestamptz is null or e.at >= ?) and (?::timestamptz is null or e.at < ?)
              and (?::text is null or e.actor = ?) and (?::text is null or e.act = ?)
              and (?::uuid is null or e.object_id = ? or e.shown @> array[?]::uuid[])
              and (?::bigint is null or e.position < ?)
            order by e.position desc limit ?""";

    /** @param about id of a referral, case, plan or request: rows of it, and lists that showed it */
    record Wanted(
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable String actor,
            @Nullable String act,
            @Nullable UUID about,
            @Nullable Long after) {}

    /**
     * @param position what {@code after} takes, to go on behind this row
     * @param shown how many rows a list showed; 0 if it was none
     */
    record Row(
            long position,
            UUID id,
            Instant at,
            String actor,
            String agency,
            String act,
            String object,
            UUID objectId,
            String detail,
            int shown) {}

    record Page(List<Row> items, @Nullable Long next) {}

    private final AgroalDataSource database;

    AuditLog(@DataSource("audit") AgroalDataSource database) {
        this.database = database;
    }

    Page page(Wanted wanted) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(ROWS)) {
            fill(select, wanted);
            List<Row> rows = new ArrayList<>();
            Long next = null;
            try (ResultSet row = select.executeQuery()) {
                long last = 0;
                while (row.next()) {
                    if (rows.size() == PAGE) {
                        next = last;
                        break;
                    }
                    last = row.getLong("position");
                    rows.add(row(row));
                }
            }
            return new Page(rows, next);
        }
    }

    private static void fill(PreparedStatement select, Wanted wanted) throws SQLException {
        int at = 0;
        for (Object value : new @Nullable Object[] {
            time(wanted.from()), time(wanted.until()), wanted.actor(), wanted.act(), wanted.about()
        }) {
            select.setObject(++at, value);
            select.setObject(++at, value);
        }
        select.setObject(++at, wanted.about());
        select.setObject(++at, wanted.after());
        select.setObject(++at, wanted.after());
        select.setInt(++at, PAGE + 1);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("position"),
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("agency"),
                row.getString("act"),
                row.getString("object"),
                row.getObject("object_id", UUID.class),
                row.getString("detail"),
                row.getInt("shown"));
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}

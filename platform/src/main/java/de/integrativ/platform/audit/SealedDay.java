package de.integrativ.platform.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the chain under its head; the row stays when the stretch has expired.
 *
 * @param keptDays by which retention it expired; 0 before, and where nothing is said
 */
record SealedDay(
        LocalDate day,
        long first,
        long last,
        byte[] head,
        @Nullable OffsetDateTime expiredAt,
        int keptDays) {

    boolean expired() {
        return expiredAt != null;
    }

    /** UTC; of one that has expired. */
    LocalDate expiredOn() {
        return Objects.requireNonNull(expiredAt)
                .withOffsetSameInstant(ZoneOffset.UTC)
                .toLocalDate();
    }

    boolean holds(KeptHead kept) {
        return first <= kept.link() && kept.link() <= last;
    }

    /** Whether what was there on that day had to be there still when this expired. */
    boolean expiredTooEarlyFor(LocalDate noted) {
        return noted.plusDays(keptDays).isAfter(expiredOn());
    }

    static List<SealedDay> all(Connection connection) throws SQLException {
        List<SealedDay> days = new ArrayList<>();
        try (var select = connection.prepareStatement(
                        "select day, first_link, last_link, head, expired_at, kept_days from audit_day order by first_link");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                days.add(new SealedDay(
                        row.getObject(1, LocalDate.class),
                        row.getLong(2),
                        row.getLong(3),
                        row.getBytes(4),
                        row.getObject(5, OffsetDateTime.class),
                        row.getInt(6)));
            }
        }
        return days;
    }
}

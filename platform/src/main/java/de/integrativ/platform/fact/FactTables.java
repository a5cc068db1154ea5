package de.integrativ.platform.fact;

import de.integrativ.platform.event.JourneyId;
import de.integrativ.platform.event.Message;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Facts and counters, in the running transaction. */
@ApplicationScoped
class FactTables {

    static final String NO_COUNTER = "";

    private static final String COUNT = """
            insert into fact_counter as c (month, counter, value)
            select month, counter, count(*) from fact where journey = ? and counter <> ''%s
            group by month, counter order by month, counter
            on conflict (month, counter) do update set value = c.value + excluded.value""";

    /** A fact that waits. */
    record Kept(long id, String type, Instant occurredAt, String body) {}

    /** A counter as it stands. */
    record Counter(String month, String counter, long value) {}

    private final AgroalDataSource database;

    FactTables(AgroalDataSource database) {
        this.database = database;
    }

    /** Holds the journey's facts until the commit and says what was answered. */
    Answer lock(JourneyId journey) {
        update("insert into fact_answer values (?, 'OPEN') on conflict do nothing", journey.value());
        return list(
                        "select state from fact_answer where journey = ? for update",
                        row -> Answer.valueOf(row.getString(1)),
                        journey.value())
                .getFirst();
    }

    void answer(JourneyId journey, Answer answer) {
        update("update fact_answer set state = ? where journey = ?", answer.name(), journey.value());
    }

    void keep(
            JourneyId journey,
            String counter,
            YearMonth month,
            Message fact,
            @Nullable String body,
            @Nullable UUID messageId) {
        update(
                """
                insert into fact (journey, counter, month, type, occurred_at, body, message_id)
                values (?, ?, ?, ?, ?, ?, ?)""",
                journey.value(),
                counter,
                month.toString(),
                fact.type(),
                fact.occurredAt().atOffset(ZoneOffset.UTC),
                body,
                messageId);
    }

    /** A row without content: never published, counted like the others. */
    void keepCount(JourneyId journey, String counter, YearMonth month, Instant at) {
        update(
                "insert into fact (journey, counter, month, type, occurred_at) values (?, ?, ?, '', ?)",
                journey.value(),
                counter,
                month.toString(),
                at.atOffset(ZoneOffset.UTC));
    }

    List<Kept> waiting(JourneyId journey) {
        return list(
                "select id, type, occurred_at, body from fact where journey = ? and body is not null order by id",
                row -> new Kept(
                        row.getLong(1),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getString(4)),
                journey.value());
    }

    void published(long fact, UUID messageId) {
        update("update fact set body = null, message_id = ? where id = ?", messageId, fact);
    }

    List<UUID> publishedIds(JourneyId journey) {
        return list(
                "select message_id from fact where journey = ? and message_id is not null order by id",
                row -> row.getObject(1, UUID.class),
                journey.value());
    }

    void turnIntoCounters(JourneyId journey) {
        turnIntoCounters(journey, "");
    }

    /** Of a way that reporting knows: what else is kept of it is told there, or would be counted twice. */
    void turnWaitingIntoCounters(JourneyId journey) {
        turnIntoCounters(journey, " and body is not null");
    }

    private void turnIntoCounters(JourneyId journey, String which) {
        update(COUNT.formatted(which), journey.value());
        update("delete from fact where journey = ?" + which, journey.value());
    }

    void count(String month, String counter) {
        if (counter.equals(NO_COUNTER)) {
            return;
        }
        update("""
                insert into fact_counter as c (month, counter, value) values (?, ?, 1)
                on conflict (month, counter) do update set value = c.value + 1""", month, counter);
    }

    /** Counters that changed since they were last published; no one else publishes them until the commit. */
    List<Counter> changed() {
        return list("""
                select month, counter, value from fact_counter where value <> published
                order by month, counter for update skip locked""", row -> new Counter(row.getString(1), row.getString(2), row.getLong(3)));
    }

    void published(Counter counter) {
        update(
                "update fact_counter set published = ? where month = ? and counter = ?",
                counter.value(),
                counter.month(),
                counter.counter());
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private void update(String sql, @Nullable Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> List<T> list(String sql, Reading<T> reading, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<T> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(reading.read(row));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

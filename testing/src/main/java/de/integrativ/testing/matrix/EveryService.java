package de.integrativ.testing.matrix;

import de.integrativ.testing.TestPlace;
import de.integrativ.testing.Waiting;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** What every service has besides its own: messages that wait for administration, and a log. */
final class EveryService {

    /** Tried again, a message to it is parked again: nobody has given it to anyone. */
    private static final String NOWHERE = "matrix.nowhere";

    private static final String PARK = """
            insert into outbox_parked (lane, position, id, topic, key, source, sequence, epoch, known_epoch,
                known_sequence, type, occurred_at, recorded_at, body, reason)
            values (0, -1, ?, ?, ?, '/matrix', 1, 1, 0, 0, 'matrix', now(), now(), '{}', 'UNKNOWN_TOPIC')""";

    private EveryService() {}

    /** @return id of a message that could not leave */
    static String parked(String service) {
        UUID id = UUID.randomUUID();
        execute(service, PARK, id, NOWHERE, id.toString());
        return id.toString();
    }

    static void forget(String service) {
        execute(service, "delete from outbox_parked where topic = ?", NOWHERE);
    }

    /** @return id of the latest entry of the log that stands in the chain */
    static String entry(String service, URI address) {
        // Reading the log makes one.
        new Caller(address).send(Subject.of("dora.datenschutz"), new Call("GET", "/audit/entries", "", Map.of()));
        Waiting.until("an entry is chained", () -> !chained(service).isEmpty());
        return chained(service);
    }

    private static String chained(String service) {
        try (Connection connection = open(service);
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select id from audit_entry where chained and act <> 'ERASED' order by position desc limit 1")) {
            return row.next() ? row.getString(1) : "";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection open(String service) throws SQLException {
        return DriverManager.getConnection(
                TestPlace.database(service.replaceAll("-service$", "")), "postgres", "postgres");
    }

    private static void execute(String service, String sql, Object... values) {
        try (Connection connection = open(service);
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

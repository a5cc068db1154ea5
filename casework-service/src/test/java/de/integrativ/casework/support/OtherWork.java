package de.integrativ.casework.support;

import de.integrativ.testing.Waiting;
import java.sql.Connection;
import java.sql.SQLException;

/** Someone else's transaction that has touched a row and is not through yet. */
public final class OtherWork implements AutoCloseable {

    private static final String BLOCKED = """
            select pid::text from pg_stat_activity
            where datname = 'casework' and cardinality(pg_blocking_pids(pid)) > 0""";

    private final Connection connection;

    private OtherWork(Connection connection) {
        this.connection = connection;
    }

    public static OtherWork on(String sql, Object... values) throws SQLException {
        Connection connection = Tables.open();
        connection.setAutoCommit(false);
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
        return new OtherWork(connection);
    }

    public void awaitBlocked(int transactions) {
        Waiting.until(
                transactions + " wait for it", () -> Tables.column(BLOCKED).size() >= transactions);
    }

    /** It is through. */
    @Override
    public void close() throws SQLException {
        connection.commit();
        connection.close();
    }
}

package de.integrativ.casework.support;

import java.sql.Connection;
import java.sql.SQLException;

/** The tables as the staff's database role sees them, past the service's own checks. */
public final class StaffEyes implements AutoCloseable {

    private final Connection connection;

    private StaffEyes(Connection connection) {
        this.connection = connection;
    }

    public static StaffEyes of(String role, String actor, String agency, String unit) throws SQLException {
        Connection connection = Tables.open();
        connection.setAutoCommit(false);
        try (var take = connection.prepareStatement("""
                select set_config('role', 'casework_staff', true), set_config('integrativ.roles', ?, true),
                       set_config('integrativ.actor', ?, true), set_config('integrativ.agency', ?, true),
                       set_config('integrativ.unit', ?, true)""")) {
            take.setString(1, role);
            take.setString(2, actor);
            take.setString(3, agency);
            take.setString(4, unit);
            take.execute();
        }
        return new StaffEyes(connection);
    }

    /** @param from table and condition */
    public int count(String from) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    public int execute(String change) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(change);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}

package de.integrativ.testing.walls;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** One connection of the service's pool, used as an intruder would. What it does is rolled back. */
final class Session implements AutoCloseable {

    /** PostgreSQL's {@code insufficient_privilege}: no right, or a row that a policy doesn't take. */
    static final String REFUSED = "42501";

    /** A trigger that says no. */
    static final String RAISED = "P0001";

    private final Connection connection;

    Session(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    /** As {@code @WithinWall} begins a transaction. */
    Session as(String role, Claim claim) throws SQLException {
        try (var take = connection.prepareStatement("""
                select set_config('role', ?, true), set_config('integrativ.actor', ?, true),
                       set_config('integrativ.agency', ?, true), set_config('integrativ.unit', ?, true),
                       set_config('integrativ.roles', ?, true)""")) {
            take.setString(1, role);
            take.setString(2, claim.actor());
            take.setString(3, claim.agency());
            take.setString(4, claim.unit());
            take.setString(5, claim.roles());
            take.execute();
        }
        return this;
    }

    /** Takes the role and says nothing of who acts. */
    Session silent(String role) throws SQLException {
        execute("set local role " + role);
        return this;
    }

    long count(Row row) throws SQLException {
        return Long.parseLong(column(row.count()).getFirst());
    }

    List<String> column(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(String.valueOf(rows.getString(1)));
            }
            return found;
        }
    }

    int execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    /** @return what the database says to it: a state, or {@code done} with the number of rows */
    String attempt(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            return rows || statement.getUpdateCount() > 0 ? "done: " + sql : "no row";
        } catch (SQLException e) {
            connection.rollback();
            return String.valueOf(e.getSQLState());
        }
    }

    void end() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}

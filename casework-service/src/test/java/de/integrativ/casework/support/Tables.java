package de.integrativ.casework.support;

import de.integrativ.testing.TestPlace;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The service's tables as nobody at work sees them: past every wall. */
public final class Tables {

    private static final int POSTGRES = 3;

    private Tables() {}

    /** The first column of every row, as text. */
    public static List<String> column(String sql, Object... values) {
        try (Connection connection = open();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<String> found = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static int execute(String sql, Object... values) {
        try (Connection connection = open();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Connection open() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + (TestPlace.base() + POSTGRES) + "/casework", "postgres", "postgres");
    }
}

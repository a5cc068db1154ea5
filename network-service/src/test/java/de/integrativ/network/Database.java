package de.integrativ.network;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** The service's database, gone at without the service. */
public final class Database {

    private Database() {}

    /** As cluster administrator, whom no row security holds. */
    public static void asOwner(String sql, Object... values) {
        try (Connection connection = DriverManager.getConnection(url(), "postgres", "postgres");
                PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the first column of the only row; empty if there is none */
    public static String asOwnerText(String sql, Object... values) {
        try (Connection connection = DriverManager.getConnection(url(), "postgres", "postgres");
                PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : "";
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param from table and condition */
    public static int asOwnerCount(String from, Object... values) {
        try (Connection connection = DriverManager.getConnection(url(), "postgres", "postgres");
                PreparedStatement statement = connection.prepareStatement("select count(*) from " + from)) {
            fill(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * With the login that the service uses, in the role of its staff.
     *
     * @param settings name and value by turns, e.g. {@code integrativ.agency}, {@code bamf}
     * @return the first column of what is visible
     */
    public static List<String> asStaff(List<String> settings, String sql, Object... values) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), "network_login", "network_login")) {
            connection.setAutoCommit(false);
            set(connection, "role", "network_staff");
            for (int i = 0; i < settings.size(); i += 2) {
                set(connection, settings.get(i), settings.get(i + 1));
            }
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                fill(statement, values);
                List<String> found = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        found.add(rows.getString(1));
                    }
                }
                return found;
            } finally {
                connection.rollback();
            }
        }
    }

    private static void set(Connection connection, String name, String value) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement("select set_config(?, ?, true)")) {
            fill(set, name, value);
            set.executeQuery().close();
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static String url() {
        return ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
    }
}

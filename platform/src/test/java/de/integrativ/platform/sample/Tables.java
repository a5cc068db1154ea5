package de.integrativ.platform.sample;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The sample's tables as the migrator sees them, behind every wall. */
@Singleton
public class Tables {

    private final String url;

    Tables(@ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        this.url = url;
    }

    public Connection asOwner() throws SQLException {
        return DriverManager.getConnection(url, "sample_owner", "sample_owner");
    }

    /** The first column of every row, as text. */
    public List<String> column(String sql, Object... values) {
        try (Connection connection = asOwner();
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

    public int execute(String sql, Object... values) {
        try (Connection connection = asOwner();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sequences of that key, in the order in which they took effect. */
    public List<String> effects(String key) {
        return column("select sequence from effect where key = ? order by at", key);
    }

    /** Why records of that key are parked, in order of their sequence. */
    public List<String> parked(String key) {
        return column("select reason from parking where key = ? order by epoch, sequence", key);
    }
}

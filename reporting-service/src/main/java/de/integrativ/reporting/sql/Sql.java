package de.integrativ.reporting.sql;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements in the running transaction: what stands on the read side is SQL and records. */
@ApplicationScoped
public class Sql {

    /** Makes a record of the row that the result stands on. */
    @FunctionalInterface
    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private final AgroalDataSource database;

    Sql(AgroalDataSource database) {
        this.database = database;
    }

    /** @param arguments in the order of the statement's question marks */
    public int update(String statement, @Nullable Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = prepare(connection, statement, arguments)) {
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    public <T> List<T> list(String query, Row<T> row, @Nullable Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = prepare(connection, query, arguments);
                ResultSet result = prepared.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(row.of(result));
            }
            return rows;
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    /** @throws java.util.NoSuchElementException if there is no row */
    public <T> T one(String query, Row<T> row, @Nullable Object... arguments) {
        return list(query, row, arguments).getFirst();
    }

    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object... arguments)
            throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            prepared.setObject(i + 1, arguments[i]);
        }
        return prepared;
    }
}

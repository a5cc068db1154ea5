package de.integrativ.referral.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Looks past all walls, as only the database's administrator can. */
@ApplicationScoped
public class Database {

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    public @Nullable UUID referral(String agency, String ref) {
        return one("select id from referral where agency = ? and agency_ref = ?", UUID.class, agency, ref);
    }

    public UUID journey(String referral) {
        UUID journey = one("select journey_id from referral where id = ?", UUID.class, UUID.fromString(referral));
        if (journey == null) {
            throw new AssertionError("no referral " + referral);
        }
        return journey;
    }

    public long count(String query, Object... parameters) {
        Long count = one(query, Long.class, parameters);
        return count == null ? 0 : count;
    }

    private <T> @Nullable T one(String query, Class<T> type, Object... parameters) {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                PreparedStatement select = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                select.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? rows.getObject(1, type) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

package de.integrativ.local.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.county.CountyFile;
import de.integrativ.local.Service;
import de.integrativ.local.StateDir;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabasesTest {

    private static final Path COESFELD = Path.of("../county/coesfeld.yaml");

    @Test
    void nobody_connects_or_makes_temporary_tables_but_who_was_given_it_in_databases_new_and_old()
            throws IOException, SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(
                                StateDir.cache().resolve("postgres").toFile())
                        .start();
                Connection cluster = server.getPostgresDatabase().getConnection()) {
            Databases databases = new Databases(cluster, List.of(Service.CASEWORK), secrets());
            databases.differences().forEach(Step::take);
            assertEquals(List.of(), differences(databases));

            try (var statement = cluster.createStatement()) {
                statement.execute("grant temporary on database casework to public");
                statement.execute("grant connect on database keycloak to public");
            }
            List<String> found = differences(databases);
            databases.differences().forEach(Step::take);

            assertEquals(
                    List.of("close the database keycloak to everyone", "close the database casework to everyone"),
                    found);
            assertEquals(List.of(), differences(databases));
            assertEquals(
                    List.of("casework_audit", "casework_login", "casework_owner", "casework_relay"),
                    connecting(cluster, "casework"));
        }
    }

    private static Secrets secrets() {
        return new Secrets(CountyFile.read(COESFELD), List.of(Service.CASEWORK), Map.of());
    }

    private static List<String> differences(Databases databases) throws SQLException {
        return databases.differences().stream().map(Step::what).toList();
    }

    private static List<String> connecting(Connection cluster, String database) throws SQLException {
        try (var select = cluster.prepareStatement("select string_agg(rolname, ',' order by rolname) from pg_roles"
                + " where rolname like 'casework%' and has_database_privilege(rolname, ?, 'CONNECT')")) {
            select.setString(1, database);
            try (var row = select.executeQuery()) {
                row.next();
                return List.of(row.getString(1).split(","));
            }
        }
    }
}

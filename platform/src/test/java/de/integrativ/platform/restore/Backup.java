package de.integrativ.platform.restore;

import de.integrativ.testing.Waiting;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A copy of the sample's whole database, put in its place again: what an administrator restores. */
@Singleton
class Backup {

    private static final int A_FEW = 10;

    private final AgroalDataSource database;
    private final AgroalDataSource relay;
    private final AgroalDataSource audit;
    private final int port;

    Backup(
            AgroalDataSource database,
            @DataSource("relay") AgroalDataSource relay,
            @DataSource("audit") AgroalDataSource audit,
            @ConfigProperty(name = "integrativ.port.postgres") int port) {
        this.database = database;
        this.relay = relay;
        this.audit = audit;
        this.port = port;
    }

    void take() {
        copy("sample", "sample_backup");
        cluster("revoke connect on database sample_backup from public");
        comeBack();
    }

    void restore() {
        copy("sample_backup", "sample");
        cluster("revoke connect on database sample from public");
        cluster("grant connect on database sample to sample_login, sample_relay, sample_audit");
        comeBack();
    }

    /** What was connected is not any more; a pool throws that away in the background. */
    private void comeBack() {
        List.of(database, relay, audit).forEach(pool -> pool.flush(AgroalDataSource.FlushMode.ALL));
        Waiting.until("every pool gives living connections", () -> Stream.of(database, relay, audit)
                .allMatch(Backup::lives));
    }

    private static boolean lives(AgroalDataSource pool) {
        for (int i = 0; i < A_FEW; i++) {
            try (var connection = pool.getConnection()) {
                if (!connection.isValid(2)) {
                    return false;
                }
            } catch (SQLException e) {
                return false;
            }
        }
        return true;
    }

    /** A database can be copied while nobody is in it; the service comes back by itself. */
    private void copy(String from, String to) {
        Waiting.until("nobody is in " + from, () -> {
            try {
                cluster("drop database if exists " + to + " with (force)");
                cluster("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + from + "'");
                cluster("create database " + to + " template " + from + " owner sample_owner");
                return true;
            } catch (IllegalStateException e) {
                return false;
            }
        });
    }

    private void cluster(String sql) {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

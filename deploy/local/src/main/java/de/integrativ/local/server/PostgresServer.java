package de.integrativ.local.server;

import de.integrativ.local.CannotStart;
import de.integrativ.local.StateDir;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;

/** PostgreSQL from Maven's binaries; its data stay in the state directory. */
final class PostgresServer implements AutoCloseable {

    private final EmbeddedPostgres postgres;

    private PostgresServer(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static PostgresServer start(StateDir state, int port) {
        try {
            Files.createDirectories(state.root());
            return new PostgresServer(settings(state, port).start());
        } catch (IOException | IllegalStateException e) {
            throw new CannotStart("PostgreSQL did not start on port " + port + ": " + e.getMessage(), e);
        }
    }

    private static EmbeddedPostgres.Builder settings(StateDir state, int port) {
        ProcessBuilder.Redirect log =
                ProcessBuilder.Redirect.appendTo(state.log("database").toFile());
        EmbeddedPostgres.Builder settings = EmbeddedPostgres.builder()
                .setOutputRedirector(log)
                .setDataDirectory(state.postgres())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(
                        StateDir.cache().resolve("postgres").toFile())
                .setPort(port)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                // The library switches both off; what a person was promised must survive a power cut.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "300")
                .setServerConfig("shared_buffers", "64MB")
                .setLocaleConfig("locale", "C.UTF-8")
                .setPGStartupWait(Duration.ofSeconds(60));
        QuietLog.SETTINGS.forEach(settings::setServerConfig);
        return settings;
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL did not stop", e);
        }
    }
}

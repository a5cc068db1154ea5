package de.integrativ.local.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.local.StateDir;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoRowInTheServersLogTest {

    private static final String NAME = "Amira Haddad";

    @TempDir
    Path directory;

    @Test
    void the_databases_log_names_what_failed_and_quotes_neither_row_nor_statement_nor_parameter()
            throws IOException, SQLException {
        StateDir state = new StateDir(directory);
        int port = freePort();
        try (PostgresServer server = PostgresServer.start(state, port);
                Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", "postgres")) {
            run(connection, "create table person (name text not null unique, town text not null)");
            run(connection, "set log_min_duration_statement = 0"); // as someone does who looks for what is slow
            SQLException row = assertThrows(SQLException.class, () -> insert(connection));
            run(connection, "reset log_min_duration_statement");
            SQLException statement = assertThrows(
                    SQLException.class, () -> run(connection, "insert into person values ('" + NAME + "', null)"));

            assertTrue(row.toString().contains(NAME), "the caller learns of it, or nothing is tested here");
            assertEquals("23502", statement.getSQLState());
        }

        String log = Files.readString(state.log("database"));
        assertTrue(log.contains("ERROR:  null value in column \"town\""), log);
        assertFalse(log.contains("Failing row"), log);
        assertFalse(log.contains(NAME), log);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"docker-compose.yml", "acceptance/src/main/java/de/integrativ/acceptance/stack/Servers.java"})
    void who_else_starts_the_database_starts_it_so(String place) throws IOException {
        String text = Files.readString(Path.of("../..", place));

        List<String> missing = QuietLog.arguments()
                .filter(argument -> !argument.equals("-c"))
                .filter(setting -> !text.contains('"' + setting + '"'))
                .toList();

        assertEquals(List.of(), missing);
    }

    private static void insert(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement("insert into person (name) values (?)")) {
            insert.setString(1, NAME);
            insert.executeUpdate();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

package de.integrativ.local.provision;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;

/** Two provisioners with two files would undo each other's work: the second waits. The lock ends with its connection. */
record OneAtATime(Connection cluster) implements AutoCloseable {

    /** Any number that nobody else uses. */
    private static final long LOCK = 7_104_201_701L;

    static OneAtATime await(Connection cluster, Consumer<String> out) throws SQLException {
        if (!taken(cluster)) {
            out.accept("Another provisioner is at work; waiting for it.");
            try (Statement statement = cluster.createStatement()) {
                statement.execute("select pg_advisory_lock(" + LOCK + ")");
            }
        }
        return new OneAtATime(cluster);
    }

    private static boolean taken(Connection cluster) throws SQLException {
        try (Statement statement = cluster.createStatement();
                ResultSet answer = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    @Override
    public void close() throws SQLException {
        try (Statement statement = cluster.createStatement()) {
            statement.execute("select pg_advisory_unlock(" + LOCK + ")");
        }
    }
}

package de.integrativ.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;

/** An empty database of the service under test, and topics without the messages of earlier modules. */
final class CleanSlate {

    private CleanSlate() {}

    static void make(String service) {
        try {
            database(service);
            topics();
        } catch (SQLException | ExecutionException e) {
            throw new IllegalStateException("Could not empty the test servers: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void database(String service) throws SQLException {
        String cluster = "jdbc:postgresql://127.0.0.1:" + TestPlace.postgres() + "/postgres";
        try (Connection connection = DriverManager.getConnection(cluster, "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + service + " with (force)");
            statement.execute("create database " + service + " owner " + service + "_owner");
            statement.execute("revoke connect, temporary on database " + service + " from public");
            statement.execute(
                    "grant connect on database %1$s to %1$s_login, %1$s_relay, %1$s_audit".formatted(service));
        }
    }

    private static void topics() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(TestBroker.administrator())) {
            Set<String> names = admin.listTopics().names().get();
            Map<TopicPartition, RecordsToDelete> everything = new HashMap<>();
            for (TopicDescription topic :
                    admin.describeTopics(names).allTopicNames().get().values()) {
                topic.partitions()
                        .forEach(partition -> everything.put(
                                new TopicPartition(topic.name(), partition.partition()),
                                RecordsToDelete.beforeOffset(-1)));
            }
            admin.deleteRecords(everything).all().get();
        }
    }
}

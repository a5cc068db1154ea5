package de.integrativ.acceptance.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The baseline: the least that an outbox needs. One lane, a thousand rows a round, all in flight at once, no look at what
 * is parked, nothing sealed. It would let a later row of a journey overtake after a failed send.
 */
final class PlainDrain implements Callable<Integer> {

    private static final int BATCH = 1000;
    private final Backlog backlog;
    private final Properties settings;

    PlainDrain(Backlog backlog, int base) {
        this.backlog = backlog;
        this.settings = Arrivals.broker(base);
        settings.put("acks", "all");
        settings.put("linger.ms", "0");
        settings.put("key.serializer", StringSerializer.class);
        settings.put("value.serializer", ByteArraySerializer.class);
    }

    @Override
    public Integer call() throws SQLException, ExecutionException, InterruptedException {
        int drained = 0;
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(settings);
                Connection connection = backlog.connection()) {
            connection.setAutoCommit(false);
            int round;
            do {
                round = round(connection, producer);
                drained += round;
            } while (round > 0);
        }
        return drained;
    }

    private static int round(Connection connection, KafkaProducer<String, byte[]> producer)
            throws SQLException, ExecutionException, InterruptedException {
        List<Long> positions = new ArrayList<>();
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        try (PreparedStatement read = connection.prepareStatement(
                "select * from outbox where lane = 0 order by position limit " + BATCH + " for update skip locked")) {
            try (ResultSet row = read.executeQuery()) {
                while (row.next()) {
                    positions.add(row.getLong("position"));
                    sent.add(producer.send(record(row)));
                }
            }
        }
        for (Future<RecordMetadata> each : sent) {
            each.get();
        }
        try (PreparedStatement delete =
                connection.prepareStatement("delete from outbox where lane = 0 and position = any (?)")) {
            delete.setArray(1, connection.createArrayOf("int8", positions.toArray()));
            delete.executeUpdate();
        }
        connection.commit();
        return positions.size();
    }

    private static ProducerRecord<String, byte[]> record(ResultSet row) throws SQLException {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(
                row.getString("topic"),
                row.getString("key"),
                row.getString("body").getBytes(StandardCharsets.UTF_8));
        for (String column : List.of("id", "type", "source", "sequence", "epoch", "occurred_at", "recorded_at")) {
            record.headers().add("ce_" + column, row.getString(column).getBytes(StandardCharsets.UTF_8));
        }
        return record;
    }
}

package de.integrativ.acceptance.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Counts what comes out on the topic. */
final class Arrivals implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** @param seconds between the first and the last arrival; @param inverted that came before an earlier one of its key */
    record Counted(int rows, double seconds, int inverted) {

        double perSecond() {
            return rows / seconds;
        }
    }

    private final KafkaConsumer<String, byte[]> consumer;

    Arrivals(int base) {
        Properties settings = broker(base);
        settings.put("key.deserializer", StringDeserializer.class);
        settings.put("value.deserializer", ByteArrayDeserializer.class);
        settings.put("enable.auto.commit", "false");
        this.consumer = new KafkaConsumer<>(settings);
        List<TopicPartition> partitions = consumer.partitionsFor(Backlog.TOPIC).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
    }

    static Properties broker(int base) {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", "127.0.0.1:" + (base + 4));
        settings.put("security.protocol", "SASL_PLAINTEXT");
        settings.put("sasl.mechanism", "SCRAM-SHA-256");
        settings.put(
                "sasl.jaas.config",
                "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"admin\" password=\"admin\";");
        return settings;
    }

    /** Returns when that many have come; the service's own heartbeats do not count. */
    Counted await(int rows) {
        Map<String, Long> last = new HashMap<>();
        int inverted = 0;
        int seen = 0;
        long first = 0;
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (seen < rows) {
            for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(100))) {
                if (header(record, "ce_type").equals("de.integrativ.platform.heartbeat.v1")) {
                    continue;
                }
                first = seen++ == 0 ? System.nanoTime() : first;
                long sequence = Long.parseLong(header(record, "ce_sequence"));
                inverted += sequence < last.getOrDefault(record.key(), 0L) ? 1 : 0;
                last.merge(record.key(), sequence, Math::max);
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException("only " + seen + " of " + rows + " came");
            }
        }
        return new Counted(rows, (System.nanoTime() - first) / 1e9, inverted);
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }
}

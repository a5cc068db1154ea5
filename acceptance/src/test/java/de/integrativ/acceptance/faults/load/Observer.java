package de.integrativ.acceptance.faults.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import de.integrativ.acceptance.faults.checker.Seen;
import de.integrativ.acceptance.stack.Layout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads along on every topic, as nobody's group, and keeps what it saw. */
public final class Observer implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** By the topic on which the agency is written to. */
    private final Map<String, AgencySeal> seals = new HashMap<>();

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<Seen> seen = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final List<Consumer<Seen>> listeners;
    private final Thread thread;
    private volatile boolean open = true;

    /** Sees what is published from now on. @param listeners told of each record as it is seen */
    public Observer(Layout layout, List<AgencySystem> agencies, List<Consumer<Seen>> listeners) {
        agencies.forEach(agency -> seals.put(agency.inbound(), agency.seal()));
        this.listeners = listeners;
        this.consumer = new KafkaConsumer<>(settings(layout.base()));
        List<TopicPartition> partitions = consumer.listTopics().entrySet().stream()
                .filter(topic -> !topic.getKey().startsWith("__"))
                .flatMap(topic -> topic.getValue().stream())
                .map(p -> new TopicPartition(p.topic(), p.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        this.thread = Thread.ofPlatform().daemon().name("observer").start(this::read);
    }

    /** A copy; per topic and partition in order. */
    public List<Seen> seen() {
        synchronized (seen) {
            return List.copyOf(seen);
        }
    }

    /** How many different records came: what is sent again and again is no progress. */
    public int different() {
        synchronized (seen) {
            return ids.size();
        }
    }

    private void read() {
        while (open) {
            for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                Seen one = seen(record);
                if (one.type().equals("platform.heartbeat.v1")) {
                    continue;
                }
                synchronized (seen) {
                    seen.add(one);
                    ids.add(one.topic() + one.id());
                }
                listeners.forEach(listener -> listener.accept(one));
            }
        }
        consumer.close();
    }

    private Seen seen(ConsumerRecord<String, byte[]> record) {
        String type = header(record, "ce_type");
        return new Seen(
                record.topic(),
                record.offset(),
                record.key(),
                UUID.fromString(header(record, "ce_id")),
                type.startsWith(Letter.PREFIX) ? type.substring(Letter.PREFIX.length()) : type,
                header(record, "ce_source"),
                Long.parseLong(header(record, "ce_sequence")),
                Integer.parseInt(header(record, "ce_epoch")),
                body(record));
    }

    private JsonNode body(ConsumerRecord<String, byte[]> record) {
        String text = new String(record.value(), StandardCharsets.UTF_8);
        try {
            if (!header(record, "content-type").equals("application/jose")) {
                return JSON.readTree(text);
            }
            AgencySeal seal = seals.get(record.topic());
            return seal == null ? NullNode.getInstance() : JSON.readTree(seal.open(text));
        } catch (IOException e) {
            return NullNode.getInstance();
        }
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static Properties settings(int base) {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", "127.0.0.1:" + (base + 4));
        settings.put("security.protocol", "SASL_PLAINTEXT");
        settings.put("sasl.mechanism", "SCRAM-SHA-256");
        settings.put(
                "sasl.jaas.config",
                "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"admin\""
                        + " password=\"admin\";");
        settings.put("enable.auto.commit", "false");
        settings.put("auto.offset.reset", "earliest");
        settings.put("key.deserializer", StringDeserializer.class);
        settings.put("value.deserializer", ByteArrayDeserializer.class);
        return settings;
    }

    @Override
    public void close() {
        open = false;
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

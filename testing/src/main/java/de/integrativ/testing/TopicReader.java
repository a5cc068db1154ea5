package de.integrativ.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a topic from now on; what was there before it was opened does not exist for it. */
public final class TopicReader implements AutoCloseable {

    private final Consumer<String, byte[]> consumer;
    private final String topic;
    private final List<ConsumerRecord<String, byte[]>> seen = new ArrayList<>();

    private TopicReader(Consumer<String, byte[]> consumer, String topic) {
        this.consumer = consumer;
        this.topic = topic;
    }

    public static TopicReader fromNowOn(String topic) {
        return fromNowOn(topic, TestBroker.administrator());
    }

    public static TopicReader fromTheBeginning(String topic) {
        return fromTheBeginning(topic, TestBroker.administrator());
    }

    static TopicReader fromTheBeginning(String topic, Map<String, Object> as) {
        TopicReader reader = fromNowOn(topic, as);
        reader.consumer.seekToBeginning(reader.consumer.assignment());
        return reader;
    }

    /** @param as settings of {@link TestBroker} */
    public static TopicReader fromNowOn(String topic, Map<String, Object> as) {
        Map<String, Object> settings = new HashMap<>(as);
        settings.put("enable.auto.commit", "false");
        Consumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(p -> new TopicPartition(topic, p.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        // Asks for the end now; the client would do it at the first poll, after the test has acted.
        partitions.forEach(consumer::position);
        return new TopicReader(consumer, topic);
    }

    /** Waits for a message that fits; those read on the way stay in {@link #seen()}. */
    public ConsumerRecord<String, byte[]> await(String what, Predicate<ConsumerRecord<String, byte[]>> fits) {
        Waiting.until(what + " on " + topic, () -> {
            poll();
            return seen.stream().anyMatch(fits);
        });
        return seen.stream().filter(fits).findFirst().orElseThrow();
    }

    /** @return everything read so far, in order within a partition */
    public List<ConsumerRecord<String, byte[]>> seen() {
        poll();
        return List.copyOf(seen);
    }

    private void poll() {
        consumer.poll(Duration.ofMillis(100)).forEach(seen::add);
    }

    @Override
    public void close() {
        consumer.close();
    }
}

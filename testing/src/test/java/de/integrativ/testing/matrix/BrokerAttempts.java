package de.integrativ.testing.matrix;

import de.integrativ.testing.TestBroker;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** One party at the real broker, with its own token or password. */
final class BrokerAttempts implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Producer<String, byte[]> producer;
    private final Consumer<String, byte[]> consumer;

    BrokerAttempts(Map<String, Object> as) {
        Map<String, Object> settings = new HashMap<>(as);
        settings.put("enable.idempotence", "false");
        settings.put("max.block.ms", "" + PATIENCE.toMillis());
        producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        Map<String, Object> reading = new HashMap<>(as);
        reading.put("enable.auto.commit", "false");
        consumer = new KafkaConsumer<>(reading, new StringDeserializer(), new ByteArrayDeserializer());
    }

    static BrokerAttempts of(String party) {
        return new BrokerAttempts(
                TopicRules.SERVICES.contains(party) ? TestBroker.service(party) : TestBroker.agency(party));
    }

    /** @return whether the broker took it; any other trouble than a missing right is thrown */
    boolean writes(String topic) {
        try {
            producer.send(new ProducerRecord<>(topic, 0, "matrix", "matrix".getBytes(StandardCharsets.UTF_8)))
                    .get();
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TopicAuthorizationException) {
                return false;
            }
            throw new IllegalStateException(topic, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** @return whether a record came that is there; any other trouble than a missing right is thrown */
    boolean reads(String topic) {
        TopicPartition first = new TopicPartition(topic, 0);
        consumer.assign(List.of(first));
        consumer.seekToBeginning(List.of(first));
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try {
                if (!consumer.poll(Duration.ofMillis(200)).isEmpty()) {
                    return true;
                }
            } catch (TopicAuthorizationException e) {
                return false;
            }
        }
        throw new AssertionError("neither a record nor a refusal from " + topic);
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
    }
}

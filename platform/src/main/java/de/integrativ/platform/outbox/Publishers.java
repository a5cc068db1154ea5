package de.integrativ.platform.outbox;

import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.event.Wire;
import de.integrativ.platform.seal.Sealing;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Opens publishers to the real broker. */
@Default
@ApplicationScoped
class Publishers {

    private final Map<String, Object> broker;
    private final Sealing sealing;

    Publishers(@Identifier("default-kafka-broker") Map<String, Object> broker, Sealing sealing) {
        this.broker = broker;
        this.sealing = sealing;
    }

    Publisher open() {
        return new ToBroker(producer(), sealing);
    }

    /** Idempotent and fully acknowledged. Lingering only adds delay (p50 from 0.7 to 11 ms): rounds are batches. */
    Producer<String, byte[]> producer() {
        Map<String, Object> config = new HashMap<>(broker);
        config.putAll(Map.of(
                "enable.idempotence", true,
                "acks", "all",
                "linger.ms", 0,
                "delivery.timeout.ms", 20_000,
                "request.timeout.ms", 10_000,
                "max.block.ms", 5_000));
        return new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
    }

    private record ToBroker(Producer<String, byte[]> producer, Sealing sealing) implements Publisher {

        @Override
        public CompletableFuture<?> publish(Outgoing message) {
            CompletableFuture<@Nullable Object> done = new CompletableFuture<>();
            try {
                var unused = producer.send(record(message), (metadata, failure) -> {
                    if (failure == null) {
                        done.complete(null);
                    } else {
                        done.completeExceptionally(failure);
                    }
                });
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
            return done;
        }

        private ProducerRecord<String, byte[]> record(Outgoing message) {
            Envelope envelope = message.envelope();
            String recipient = message.recipient();
            String content = recipient == null
                    ? Objects.requireNonNullElseGet(message.jose(), () -> Objects.requireNonNull(message.body()))
                    : sealing.seal(envelope, recipient, Objects.requireNonNull(message.body()));
            boolean sealed = recipient != null || message.jose() != null;
            return new ProducerRecord<>(
                    envelope.topic(),
                    null,
                    envelope.key(),
                    content.getBytes(StandardCharsets.UTF_8),
                    Wire.headers(envelope, message.known(), sealed, message.traceparent()));
        }

        @Override
        public void close() {
            producer.close(Duration.ZERO);
        }
    }
}

package de.integrativ.reporting;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrativ.contracts.Contracts;
import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.event.Known;
import de.integrativ.platform.event.Topics;
import de.integrativ.platform.event.Wire;
import de.integrativ.testing.TestBroker;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Tells facts as referral-service and casework-service do, over the real broker, by the contracts. */
public final class FactSender implements AutoCloseable {

    private static final Contracts CONTRACTS = Contracts.load();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Producer<String, byte[]>> producers = new HashMap<>();
    private final Map<String, Long> sequences = new HashMap<>();

    /** The next fact of that journey, made but not sent. */
    public ProducerRecord<String, byte[]> fact(String service, UUID journey, String type, Map<String, ?> body) {
        String full = Contracts.PREFIX + type;
        var complaints = CONTRACTS.validate(full, JSON.valueToTree(body));
        if (!complaints.isEmpty()) {
            throw new IllegalArgumentException(full + " " + complaints);
        }
        String topic = Topics.factsFrom(service);
        Envelope envelope = new Envelope(
                UUID.randomUUID(),
                full,
                "/" + service,
                topic,
                journey.toString(),
                sequences.merge(service + journey, 1L, Long::sum),
                1,
                Instant.parse("2026-07-01T08:00:00Z"),
                Instant.parse("2026-07-01T08:00:00Z"));
        return new ProducerRecord<>(
                topic,
                null,
                journey.toString(),
                JSON.valueToTree(body).toString().getBytes(StandardCharsets.UTF_8),
                Wire.headers(envelope, Known.NOTHING, false, null));
    }

    public void tell(String service, UUID journey, String type, Map<String, ?> body) {
        send(service, List.of(fact(service, journey, type, body)));
    }

    public void send(String service, List<ProducerRecord<String, byte[]>> records) {
        Producer<String, byte[]> producer = producers.computeIfAbsent(
                service,
                name -> new KafkaProducer<>(
                        TestBroker.service(name), new StringSerializer(), new ByteArraySerializer()));
        records.forEach(record -> {
            var sent = producer.send(record);
            producer.flush();
            if (!sent.isDone()) {
                throw new IllegalStateException("not sent");
            }
        });
    }

    /** How many facts of that journey that service has told. */
    public long told(String service, UUID journey) {
        return sequences.getOrDefault(service + journey, 0L);
    }

    @Override
    public void close() {
        producers.values().forEach(Producer::close);
    }
}

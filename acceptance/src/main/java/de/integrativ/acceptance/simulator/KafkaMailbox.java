package de.integrativ.acceptance.simulator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Events over the broker: CloudEvents in Kafka's binary mode, signed in with a token from Keycloak (SASL OAUTHBEARER).
 * The JVM must be started with {@code -Dorg.apache.kafka.sasl.oauthbearer.allowed.urls=<token endpoint>}.
 */
final class KafkaMailbox implements Mailbox {

    private static final String SASL = "org.apache.kafka.common.security.oauthbearer.";

    private final KafkaProducer<String, byte[]> producer;
    private final KafkaConsumer<String, byte[]> consumer;

    /** @param inbound topic that is written to us, e.g. {@code requests.to.bamf} */
    KafkaMailbox(AgencySettings settings, String inbound) {
        Map<String, Object> broker = signIn(settings);
        Map<String, Object> sending = new HashMap<>(broker);
        sending.put("acks", "all");
        sending.put("enable.idempotence", true);
        this.producer = new KafkaProducer<>(sending, new StringSerializer(), new ByteArraySerializer());
        Map<String, Object> reading = new HashMap<>(broker);
        reading.put("group.id", settings.agency());
        reading.put("auto.offset.reset", "earliest");
        reading.put("enable.auto.commit", false);
        this.consumer = new KafkaConsumer<>(reading, new StringDeserializer(), new ByteArrayDeserializer());
        this.consumer.subscribe(List.of(inbound));
    }

    private static Map<String, Object> signIn(AgencySettings settings) {
        return Map.of(
                "bootstrap.servers",
                settings.broker(),
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "OAUTHBEARER",
                "sasl.login.callback.handler.class",
                SASL + "OAuthBearerLoginCallbackHandler",
                "sasl.oauthbearer.token.endpoint.url",
                settings.tokenEndpoint().toString(),
                "sasl.jaas.config",
                SASL + "OAuthBearerLoginModule required clientId=\"" + settings.agency() + "\" clientSecret=\""
                        + settings.secret() + "\";");
    }

    @Override
    public void send(Event event) throws IOException, InterruptedException {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(event.topic(), event.ref(), bytes(String.valueOf(event.jose())));
        headers(event).forEach((name, value) -> message.headers().add(name, bytes(value)));
        try {
            producer.send(message).get();
        } catch (ExecutionException e) {
            throw new IOException("the broker did not take it: " + e.getCause(), e.getCause());
        }
    }

    private static Map<String, String> headers(Event event) {
        return Map.of(
                "ce_specversion", "1.0",
                "ce_id", event.id().toString(),
                "ce_type", event.type(),
                "ce_source", event.source(),
                "ce_time", event.recordedAt().toString(),
                "ce_ref", event.ref(),
                "ce_sequence", Long.toString(event.sequence()),
                "ce_occurredat", event.occurredAt().toString(),
                "ce_recordedat", event.recordedAt().toString(),
                "content-type", "application/jose");
    }

    @Override
    public List<Event> fetch(Duration wait) {
        List<Event> events = new ArrayList<>();
        consumer.poll(wait).forEach(message -> events.add(event(message)));
        return events;
    }

    private static Event event(ConsumerRecord<String, byte[]> message) {
        return new Event(
                UUID.fromString(header(message, "ce_id")),
                header(message, "ce_type"),
                header(message, "ce_source"),
                message.topic(),
                header(message, "ce_ref"),
                Long.parseLong(header(message, "ce_sequence")),
                Integer.parseInt(header(message, "ce_epoch")),
                Instant.parse(header(message, "ce_occurredat")),
                Instant.parse(header(message, "ce_recordedat")),
                new String(message.value(), StandardCharsets.UTF_8));
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        @Nullable Header header = message.headers().lastHeader(name);
        if (header == null) {
            throw new Envelopes.NotGenuine("no header " + name);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    @Override
    public void done() {
        consumer.commitSync();
    }

    @Override
    public void close() {
        consumer.close();
        producer.close();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

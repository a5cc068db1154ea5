package de.integrativ.acceptance.faults.load;

import de.integrativ.acceptance.faults.checker.AcceptedEvent;
import de.integrativ.acceptance.stack.Layout;
import de.integrativ.acceptance.stack.Pause;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * An agency's own system: publishes sealed events with its token from Keycloak, and keeps trying each one until the
 * broker has acknowledged it. What is acknowledged goes into the ledger of what may not be lost.
 */
public final class AgencySystem implements AutoCloseable {

    /** What its topics begin with. */
    private final String subject;

    private final String agency;
    private final AgencySeal seal;
    private final Properties settings;
    private final Queue<AcceptedEvent> accepted = new ConcurrentLinkedQueue<>();
    private KafkaProducer<String, byte[]> producer;

    private AgencySystem(Layout layout, String subject, String agency, String service) {
        this.subject = subject;
        this.agency = agency;
        this.seal = new AgencySeal(layout.keys(), agency, service);
        this.settings = settings(layout.base(), agency);
        this.producer = new KafkaProducer<>(settings);
    }

    public static AgencySystem jobcenter(Layout layout) {
        return new AgencySystem(layout, "referrals", "jobcenter-coesfeld", "referral-service");
    }

    /** A partner with a system of its own. */
    public static AgencySystem partner(Layout layout) {
        return new AgencySystem(layout, "requests", Script.SYSTEM_PARTNER, "casework-service");
    }

    /** Where it writes. */
    String outbound() {
        return subject + ".from." + agency;
    }

    /** Where it is written to. */
    String inbound() {
        return subject + ".to." + agency;
    }

    AgencySeal seal() {
        return seal;
    }

    public Collection<AcceptedEvent> accepted() {
        return accepted;
    }

    /** Returns when all are acknowledged; an event whose fate is unknown is sent again under the same id. */
    public void publish(List<Letter> letters) {
        List<Letter> open = letters;
        while (!open.isEmpty()) {
            open = attempt(open);
            if (!open.isEmpty()) {
                Pause.of(Duration.ofMillis(500)); // Keycloak or the broker is down
            }
        }
    }

    private synchronized List<Letter> attempt(List<Letter> letters) {
        Queue<Letter> failed = new ConcurrentLinkedQueue<>();
        CountDownLatch answered = new CountDownLatch(letters.size());
        for (Letter letter : letters) {
            try {
                var unused = producer.send(record(letter), (meta, failure) -> {
                    if (failure == null) {
                        accepted.add(promise(letter));
                    } else {
                        failed.add(letter);
                    }
                    answered.countDown();
                });
            } catch (RuntimeException e) { // no token, no metadata, or a producer that gave up
                failed.add(letter);
                answered.countDown();
            }
        }
        try {
            answered.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
        if (!failed.isEmpty()) {
            producer.close(Duration.ZERO);
            producer = reopened();
        }
        return List.copyOf(failed);
    }

    private KafkaProducer<String, byte[]> reopened() {
        while (true) {
            try {
                return new KafkaProducer<>(settings);
            } catch (RuntimeException e) { // the token cannot be had while Keycloak is down
                Pause.of(Duration.ofSeconds(1));
            }
        }
    }

    private static AcceptedEvent promise(Letter letter) {
        boolean answered = !letter.type().equals("agency.receipt.v1");
        return new AcceptedEvent(letter.id(), letter.ref(), letter.topic(), letter.sequence(), letter.type(), answered);
    }

    private ProducerRecord<String, byte[]> record(Letter letter) {
        byte[] jose = seal.seal(letter).getBytes(StandardCharsets.UTF_8);
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(letter.topic(), letter.ref(), jose);
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", letter.id());
        header(record, "ce_type", letter.fullType());
        header(record, "ce_source", "/agency/" + agency);
        header(record, "ce_time", letter.occurredAt());
        header(record, "ce_ref", letter.ref());
        header(record, "ce_sequence", letter.sequence());
        header(record, "ce_epoch", 1);
        header(record, "ce_occurredat", letter.occurredAt());
        header(record, "ce_recordedat", letter.occurredAt());
        header(record, "content-type", "application/jose");
        return record;
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, Object value) {
        record.headers().add(name, value.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Properties settings(int base, String agency) {
        String token = "http://localhost:" + (base + 1) + "/realms/integrativ/protocol/openid-connect/token";
        System.setProperty("org.apache.kafka.sasl.oauthbearer.allowed.urls", token);
        Properties settings = new Properties();
        settings.put("bootstrap.servers", "127.0.0.1:" + (base + 5));
        settings.put("security.protocol", "SASL_PLAINTEXT");
        settings.put("sasl.mechanism", "OAUTHBEARER");
        settings.put("sasl.oauthbearer.token.endpoint.url", token);
        settings.put(
                "sasl.login.callback.handler.class",
                "org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginCallbackHandler");
        settings.put(
                "sasl.jaas.config",
                "org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule required clientId=\"" + agency
                        + "\" clientSecret=\"" + agency + "-secret\";");
        settings.put("acks", "all");
        settings.put("linger.ms", "2");
        settings.put("delivery.timeout.ms", "60000");
        settings.put("request.timeout.ms", "10000");
        settings.put("max.block.ms", "15000");
        settings.put("key.serializer", StringSerializer.class);
        settings.put("value.serializer", ByteArraySerializer.class);
        return settings;
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }
}

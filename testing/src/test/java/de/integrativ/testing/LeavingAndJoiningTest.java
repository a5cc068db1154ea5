package de.integrativ.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.quota.ClientQuotaEntity;
import org.apache.kafka.common.quota.ClientQuotaFilter;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Agencies that leave the county file, and that join it while their system is already sending. */
class LeavingAndJoiningTest {

    private static final String JOINING = """
            organisations:
              - id: kurstraeger-senden
                name: Kursträger Senden
                kind: KURS
                channel: KAFKA
                units: [{ id: senden, name: Standort Senden }]
            """;
    private static final String ITS_AGREEMENT = """
            agreements:
              - id: kim-to-kurstraeger
                from: ki-coesfeld
                to: kurstraeger-senden
                purpose: COURSE_PLACE
                basis: C5
                channel: KAFKA
                messages: [request]
                answers: [request-answered]
                fields: [givenName]
            """;

    @TempDir
    Path place;

    @BeforeAll
    static void servers() {
        new RealServers().start();
    }

    @AfterAll
    static void asWritten() throws Exception {
        Provisioning.asWritten();
    }

    @Test
    void an_agency_that_left_can_no_longer_write_on_the_connection_it_has() throws Exception {
        Path without = Provisioning.countyCut(
                place, "  - id: kim-to-bamf", "  - id: kim-to-abh", "  - id: bamf", "  - id: abh-coesfeld");
        try (Producer<String, byte[]> bamf = producer("bamf")) {
            bamf.send(message("bamf", "before")).get();

            Provisioning.of(without);

            var refused = assertThrows(ExecutionException.class, () -> bamf.send(message("bamf", "after"))
                    .get());
            assertInstanceOf(TopicAuthorizationException.class, refused.getCause());
        }
        assertThrows(RuntimeException.class, () -> TestBroker.send(TestBroker.agency("bamf"), message("bamf", "anew")));
        Provisioning.asWritten();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "KEYCLOAK, http://127.0.0.1:1,                     Keycloak does not answer",
        "DATABASE, jdbc:postgresql://127.0.0.1:1/postgres, PostgreSQL does not answer"
    })
    void an_agency_that_left_is_out_at_the_broker_although_another_server_is_away(
            String server, String address, String failure) throws Exception {
        Path without = Provisioning.countyCut(
                place, "  - id: kim-to-bamf", "  - id: kim-to-abh", "  - id: bamf", "  - id: abh-coesfeld");
        try (Producer<String, byte[]> bamf = producer("bamf")) {
            bamf.send(message("bamf", "before")).get();

            String said = Provisioning.without(server, address, without);

            assertTrue(said.contains("take back at the broker: bamf "), said);
            assertTrue(said.contains(failure), said);
            var refused = assertThrows(ExecutionException.class, () -> bamf.send(message("bamf", "after"))
                    .get());
            assertInstanceOf(TopicAuthorizationException.class, refused.getCause());
        }
        Provisioning.asWritten();
    }

    @Test
    void what_an_agency_sends_before_it_has_joined_arrives_once_it_has() throws Exception {
        Path with = Provisioning.countyWith(place, "organisations:\n", JOINING, "agreements:\n", ITS_AGREEMENT);
        CompletableFuture<Void> sending = CompletableFuture.runAsync(LeavingAndJoiningTest::sendUntilTaken);

        Provisioning.of(with);

        sending.join();
        try (TopicReader reader = TopicReader.fromTheBeginning("requests.from.kurstraeger-senden")) {
            reader.await("the last", m -> m.key().equals("third"));
            assertEquals(
                    List.of("first", "second", "third"),
                    reader.seen().stream().map(m -> m.key()).toList());
        }
    }

    @Test
    void an_agencys_use_of_the_broker_has_limits() throws Exception {
        try (Admin admin = Admin.create(TestBroker.administrator())) {
            Map<ClientQuotaEntity, Map<String, Double>> limits = admin.describeClientQuotas(ClientQuotaFilter.all())
                    .entities()
                    .get();

            Map<String, Double> bamf = limits.get(new ClientQuotaEntity(Map.of(ClientQuotaEntity.USER, "bamf")));

            assertEquals(
                    Map.of(
                            "producer_byte_rate",
                            1048576.0,
                            "consumer_byte_rate",
                            2097152.0,
                            "request_percentage",
                            50.0),
                    bamf);
        }
    }

    /** As a system with an outbox does: in order, the next only when the one before was taken. */
    private static void sendUntilTaken() {
        for (String text : List.of("first", "second", "third")) {
            Waiting.until(text + " is taken", Duration.ofMinutes(2), () -> taken(text));
        }
    }

    private static boolean taken(String text) {
        try {
            TestBroker.send(TestBroker.agency("kurstraeger-senden"), message("kurstraeger-senden", text));
            return true;
        } catch (RuntimeException notYet) {
            return false;
        }
    }

    private static ProducerRecord<String, byte[]> message(String agency, String text) {
        return new ProducerRecord<>("requests.from." + agency, 0, text, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Producer<String, byte[]> producer(String agency) {
        Map<String, Object> settings = new HashMap<>(TestBroker.agency(agency));
        settings.put("acks", "all");
        settings.put("max.block.ms", "15000");
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }
}

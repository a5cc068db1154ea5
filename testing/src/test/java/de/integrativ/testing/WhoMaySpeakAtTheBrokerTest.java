package de.integrativ.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WhoMaySpeakAtTheBrokerTest {

    private static final String REFERRALS = "referrals.from.jobcenter-coesfeld";

    @BeforeAll
    static void servers() {
        new RealServers().start();
    }

    @Test
    void an_agency_writes_to_its_own_topic() {
        try (TopicReader reader = TopicReader.fromNowOn(REFERRALS)) {
            TestBroker.send(TestBroker.agency("jobcenter-coesfeld"), message(REFERRALS, "hello"));

            var read = reader.await("the message", m -> m.key().equals("hello"));
            assertEquals("hello", new String(read.value(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void another_agency_cannot_write_there() {
        Throwable refusal = refusal(TestBroker.agency("bamf"), REFERRALS);

        assertInstanceOf(TopicAuthorizationException.class, refusal);
    }

    @Test
    void an_agency_cannot_write_what_is_written_to_it() {
        Throwable refusal = refusal(TestBroker.agency("bamf"), "requests.to.bamf");

        assertInstanceOf(TopicAuthorizationException.class, refusal);
    }

    @Test
    void a_token_for_another_audience_does_not_get_in() {
        Throwable refusal = refusal(TestBroker.agency("abh-coesfeld"), REFERRALS);

        assertInstanceOf(SaslAuthenticationException.class, refusal);
    }

    @Test
    void an_unsigned_token_does_not_get_in() {
        Throwable refusal = refusal(TestBroker.unsigned("jobcenter-coesfeld"), REFERRALS);

        assertInstanceOf(SaslAuthenticationException.class, refusal);
    }

    @Test
    void a_new_key_of_keycloaks_is_known_at_the_broker_within_a_minute_and_without_a_restart() {
        try (TestRealm.Added key = TestRealm.signingKey("test-" + UUID.randomUUID())) {
            Waiting.until("the broker takes what is signed with " + key.path(), Duration.ofMinutes(1), () -> {
                try {
                    TestBroker.send(TestBroker.agency("jobcenter-coesfeld"), message(REFERRALS, "hello again"));
                    return true;
                } catch (IllegalStateException notYet) {
                    return false;
                }
            });
        }
    }

    @Test
    void reporting_cannot_read_signals() {
        Map<String, Object> reporting = TestBroker.service("reporting-service");

        assertThrows(TopicAuthorizationException.class, () -> TopicReader.fromNowOn(
                        "signals.from.casework-service", reporting)
                .close());
    }

    @Test
    void a_service_cannot_speak_in_the_name_of_another() {
        Throwable refusal = refusal(TestBroker.service("network-service"), "signals.from.casework-service");

        assertInstanceOf(TopicAuthorizationException.class, refusal);
    }

    private static Throwable refusal(Map<String, Object> as, String topic) {
        var thrown = assertThrows(IllegalStateException.class, () -> TestBroker.send(as, message(topic, "intruder")));
        return Objects.requireNonNull(thrown.getCause());
    }

    private static ProducerRecord<String, byte[]> message(String topic, String text) {
        return new ProducerRecord<>(topic, text, text.getBytes(StandardCharsets.UTF_8));
    }
}

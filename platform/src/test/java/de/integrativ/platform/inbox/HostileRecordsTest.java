package de.integrativ.platform.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.event.Known;
import de.integrativ.platform.sample.SampleHandler;
import de.integrativ.platform.sample.Sender;
import de.integrativ.platform.sample.Tables;
import de.integrativ.platform.seal.PartySealing;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestPlace;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@DisplayName("A record that no database could hold as it is")
class HostileRecordsTest {

    private static final String TOPIC = "requests.from.bamf";

    @Inject
    Inbox inbox;

    @Inject
    SampleHandler handler;

    @Inject
    Tables tables;

    private final String ref = "B-" + UUID.randomUUID();

    static Stream<Arguments> headers() {
        return Stream.of(
                Arguments.of("a type with NUL", "ce_type", "de.integrativ\0x"),
                Arguments.of("a ref with NUL", "ce_ref", "B\0"),
                Arguments.of("a source with NUL", "ce_source", "/agency/bamf\0"),
                Arguments.of("a year that no calendar has", "ce_occurredat", "+999999999-01-01T00:00:00Z"),
                Arguments.of("a day before Christ", "ce_recordedat", "-4713-01-01T00:00:00Z"),
                Arguments.of("a header with an endless name", "x".repeat(70_000), "y"));
    }

    @ParameterizedTest(name = "{0} stops nobody who comes after it")
    @MethodSource("headers")
    void stopsNobodyWhoComesAfterIt(String what, String header, String value) {
        ConsumerRecord<String, byte[]> hostile = with(header, value, "not its ref");
        inbox.receive(hostile, handler);

        inbox.receive(good(), handler);

        assertEquals(List.of("1"), tables.effects(ref), what);
    }

    @Test
    void isKeptWhenItsKeyHasNul() {
        ConsumerRecord<String, byte[]> hostile = with("ce_type", "", ref + "\0");

        inbox.receive(hostile, handler);

        assertEquals(List.of("MALFORMED"), tables.parked(ref + "\uFFFD"));
    }

    @ParameterizedTest(name = "{0} in its content is refused, and the problem names the field")
    @ValueSource(strings = {"\\u0000", "\\ud800", "\\udc00x"})
    void charactersThatAreNoText(String character) {
        ConsumerRecord<String, byte[]> hostile = holding("{\"people\":[{\"name\":\"A" + character + "\"}]}");

        inbox.receive(hostile, received -> received.content(JsonNode.class));

        assertEquals(List.of("REFUSED"), tables.parked(ref));
        assertEquals(List.of("people[0].name CHARACTERS"), tables.column("""
                        select body::json #>> '{problem,errors,0,field}' || ' '
                               || (body::json #>> '{problem,errors,0,code}')
                        from outbox where key = ? and type = 'de.integrativ.agency.problem.v1'""", ref));
    }

    @Test
    void aWholeCharacterOfTwoHalvesIsText() {
        ConsumerRecord<String, byte[]> good = holding("{\"name\":\"\\ud83d\\ude42\"}");

        inbox.receive(good, received -> received.content(JsonNode.class));

        assertEquals(List.of(), tables.parked(ref));
    }

    private ConsumerRecord<String, byte[]> with(String header, String value, String key) {
        ConsumerRecord<String, byte[]> good = good();
        Headers headers = new RecordHeaders(good.headers().toArray());
        headers.remove(header);
        headers.add(header, value.getBytes(StandardCharsets.UTF_8));
        return new ConsumerRecord<>(
                TOPIC,
                0,
                ThreadLocalRandom.current().nextLong(1L << 40, 1L << 41),
                0,
                TimestampType.LOG_APPEND_TIME,
                0,
                0,
                key,
                good.value(),
                headers,
                Optional.empty());
    }

    private ConsumerRecord<String, byte[]> good() {
        return holding("{}");
    }

    private ConsumerRecord<String, byte[]> holding(String content) {
        Envelope envelope = new Envelope(
                UUID.randomUUID(), SampleHandler.DONE, "/agency/bamf", TOPIC, ref, 1, 1, Instant.EPOCH, Instant.EPOCH);
        String jose = PartySealing.of("bamf", TestPlace.keys()).seal(envelope, "sample-service", content);
        return Sender.record(envelope, Known.NOTHING, jose, true);
    }
}

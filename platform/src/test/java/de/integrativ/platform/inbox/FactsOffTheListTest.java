package de.integrativ.platform.inbox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.event.Known;
import de.integrativ.platform.event.Types;
import de.integrativ.platform.sample.SampleHandler;
import de.integrativ.platform.sample.Sender;
import de.integrativ.platform.sample.Tables;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import de.integrativ.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class FactsOffTheListTest {

    private static final String TALKATIVE =
            "{\"month\":\"2026-07\",\"counter\":\"REFERRED\",\"value\":1,\"Amira Haddad\":1,\"givenName\":\"Amira\"}";

    @Inject
    Inbox inbox;

    @Inject
    SampleHandler handler;

    @Inject
    Parking parking;

    @Inject
    Wall wall;

    @Inject
    Tables tables;

    private final String journey = UUID.randomUUID().toString();

    @Test
    void aFieldThatIsNotOnTheListParksTheFactAndNamesTheFieldAlone() {
        inbox.receive(fact(Types.FACT_COUNTED, TALKATIVE), handler);

        assertEquals(List.of(Parking.OFF_LIST), tables.parked(journey));
        assertEquals(List.of(), tables.effects(journey));
        String detail = tables.column("select detail from parking where key = ?", journey)
                .getFirst();
        assertFalse(detail.contains("Amira"), detail);
    }

    @Test
    void whatWaitsCanNotBeReadInTheDatabase() {
        inbox.receive(fact(Types.FACT_COUNTED, TALKATIVE), handler);

        String row = tables.column("select encode(value, 'escape') from parking where key = ?", journey)
                .getFirst();

        assertFalse(row.contains("Amira"), row);
    }

    @Test
    void whatWaitsIsNotLost() {
        ConsumerRecord<String, byte[]> fact = fact(Types.FACT_COUNTED, TALKATIVE);
        inbox.receive(fact, handler);
        UUID id = UUID.fromString(
                tables.column("select id from parking where key = ?", journey).getFirst());

        Parking.Parked again =
                wall.within(SystemRole.JOB, () -> parking.byId(id)).orElseThrow();

        assertArrayEquals(fact.value(), again.record().value());
        assertEquals(fact.headers(), again.record().headers());
    }

    @Test
    void aTypeThatIsOnNoListWaitsToo() {
        inbox.receive(fact("de.integrativ.sample.fact-chat.v1", "{}"), handler);

        assertEquals(List.of(Parking.OFF_LIST), tables.parked(journey));
    }

    @Test
    void aFactThatKeepsToTheListIsApplied() {
        inbox.receive(fact(Types.FACT_WITHDRAWN, "{}"), handler);

        assertEquals(List.of("1"), tables.effects(journey));
    }

    private ConsumerRecord<String, byte[]> fact(String type, String body) {
        Envelope envelope = new Envelope(
                UUID.randomUUID(),
                type,
                "/casework-service",
                "facts.from.casework-service",
                journey,
                1,
                1,
                Instant.EPOCH,
                Instant.EPOCH);
        return Sender.record(envelope, Known.NOTHING, body, false);
    }
}

package de.integrativ.platform.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.platform.event.JourneyId;
import de.integrativ.platform.event.Message;
import de.integrativ.platform.event.Topics;
import de.integrativ.platform.event.Types;
import de.integrativ.platform.inbox.Inbox;
import de.integrativ.platform.sample.SampleHandler;
import de.integrativ.platform.sample.Tables;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TopicReader;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RepublicationTest {

    private static final String TOPIC = "signals.from.sample-service";
    private static final String REPLAY = Topics.replay(TOPIC, "casework-service");

    @Inject
    Outbox outbox;

    @Inject
    Republication republication;

    @Inject
    RelayByHand relay;

    @Inject
    Inbox inbox;

    @Inject
    SampleHandler handler;

    @Inject
    Wall wall;

    @Inject
    Tables tables;

    private final JourneyId journey = JourneyId.random();

    @BeforeEach
    void nothingToldYet() {
        tables.execute("delete from outbox");
        tables.execute("delete from emitted where topic = ?", TOPIC);
    }

    @AfterEach
    void nothingLeftForOthers() {
        tables.execute("delete from outbox");
    }

    @Test
    void aLateConsumerGetsAllThatWasEverSaidInItsOrderAndOnce() throws SQLException {
        try (TopicReader replay = TopicReader.fromNowOn(REPLAY);
                TopicReader topic = TopicReader.fromNowOn(TOPIC)) {
            say();
            say();
            UUID last = say();
            relay.round();
            topic.await("the last", record -> id(record).equals(last.toString()));

            republication.republish(TOPIC, "casework-service");
            relay.round();

            replay.await("the last again", record -> id(record).equals(last.toString()));
            replay.seen().forEach(record -> inbox.receive(record, handler));
            topic.seen().forEach(record -> inbox.receive(record, handler));
            assertEquals(List.of("1", "2", "3"), tables.effects(journey.toString()));
            assertEquals(List.of(), tables.parked(journey.toString()));
        }
    }

    @Test
    void whatWasTakenBackIsToldAgainAsNothing() {
        UUID id = say();
        tables.execute("delete from outbox");
        wall.within(SystemRole.JOB, () -> {
            outbox.voidUnsent(id);
            return null;
        });

        republication.republish(TOPIC, "casework-service");

        assertEquals(
                List.of(id + " " + Types.VOID + " {}"),
                tables.column("select id || ' ' || type || ' ' || body from outbox where topic = ?", REPLAY));
    }

    @Test
    void moreThanOneHelpingIsToldWhole() {
        tables.execute("""
                insert into emitted (id, topic, key, source, sequence, epoch, known_epoch, known_sequence, type,
                    occurred_at, recorded_at, body)
                select gen_random_uuid(), ?, 'k' || i / 3, '/sample-service', i % 3 + 1, 1, 0, 0, 't', now(), now(), '{}'
                from generate_series(0, 1502) i""", TOPIC);

        int told = republication.republish(TOPIC, "casework-service");

        assertEquals(1503, told);
        assertEquals(List.of("1503"), tables.column("select count(distinct id) from outbox where topic = ?", REPLAY));
    }

    @Test
    void nobodyElsesTopicIsToldAgain() {
        int told = republication.republish("signals.from.casework-service", "casework-service");

        assertEquals(0, told);
    }

    private UUID say() {
        return wall.within(
                SystemRole.JOB, () -> outbox.signal(journey, new Message(SampleHandler.DONE, Instant.EPOCH, Map.of())));
    }

    private static String id(ConsumerRecord<String, byte[]> record) {
        return new String(record.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8);
    }
}

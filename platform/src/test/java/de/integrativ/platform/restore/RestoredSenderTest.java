package de.integrativ.platform.restore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.platform.event.JourneyId;
import de.integrativ.platform.event.Message;
import de.integrativ.platform.inbox.Inbox;
import de.integrativ.platform.outbox.Outbox;
import de.integrativ.platform.outbox.RelayByHand;
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
class RestoredSenderTest {

    private static final Instant BACKUP = Instant.parse("2026-07-02T03:00:00Z");
    private static final String TOPIC = "signals.from.sample-service";

    @Inject
    Outbox outbox;

    @Inject
    RelayByHand relay;

    @Inject
    Inbox inbox;

    @Inject
    SampleHandler handler;

    @Inject
    Restored restored;

    @Inject
    Backup backup;

    @Inject
    Wall wall;

    @Inject
    Tables tables;

    private final JourneyId journey = JourneyId.random();
    private TopicReader topic;

    @BeforeEach
    void listen() {
        tables.execute("delete from outbox");
        topic = TopicReader.fromNowOn(TOPIC);
    }

    @AfterEach
    void theFirstEpochAgain() {
        topic.close();
        tables.execute("delete from epoch where epoch > 1");
    }

    @Test
    void whatTheBackupHadNotSentYetGoesOutOnceMoreAndTakesEffectOnce() throws SQLException {
        say();
        relay.round();
        say();
        backup.take();
        relay.round();
        backup.restore();
        restored.raised(BACKUP);
        relay.round();

        UUID after = say();
        relay.round();

        arrives(after);
        assertEquals(List.of("1", "2", "1"), tables.effects(journey.toString()));
        assertEquals(List.of(), tables.parked(journey.toString()));
    }

    @Test
    void whereTheRecipientKnowsMoreThanTheRestoredSenderNothingIsLostAndAPersonDecides() throws SQLException {
        say();
        backup.take();
        relay.round();
        say();
        relay.round();
        backup.restore();
        restored.raised(BACKUP);
        relay.round();

        UUID after = say();
        relay.round();

        arrives(after);
        assertEquals(List.of("1", "2"), tables.effects(journey.toString()));
        assertEquals(List.of("DIVERGED"), tables.parked(journey.toString()));
    }

    @Test
    void anObligationThatTheBackupHoldsIsOpenAgainUnderItsIdAndPlace() {
        UUID handedOver = wall.within(
                SystemRole.JOB,
                () -> outbox.handover(
                        "casework-service", journey, new Message(SampleHandler.DONE, Instant.EPOCH, Map.of("a", "b"))));
        backup.take();
        tables.execute(
                "update obligation set receipted_at = now(), next_at = null, body = null where id = ?", handedOver);

        backup.restore();

        assertEquals(
                List.of(handedOver + " 1 t"),
                tables.column(
                        "select id || ' ' || sequence || ' ' || (body is not null and next_at is not null)::text::char(1) from obligation where key = ?",
                        journey.toString()));
    }

    private UUID say() {
        return wall.within(
                SystemRole.JOB, () -> outbox.signal(journey, new Message(SampleHandler.DONE, Instant.EPOCH, Map.of())));
    }

    /** A recipient that nothing happened to takes the topic in its order. */
    private void arrives(UUID last) {
        topic.await("the last one", record -> id(record).equals(last.toString()));
        topic.seen().stream()
                .filter(record -> journey.toString().equals(record.key()))
                .forEach(record -> inbox.receive(record, handler));
    }

    private static String id(ConsumerRecord<String, byte[]> record) {
        return new String(record.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8);
    }
}

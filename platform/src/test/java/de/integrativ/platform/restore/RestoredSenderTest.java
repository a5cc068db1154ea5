package de.integrativ.platform.restore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.platform.event.JourneyId;
import de.integrativ.platform.event.Message;
import de.integrativ.platform.inbox.Inbox;
import de.integrativ.platform.inbox.RecipientByHand;
import de.integrativ.platform.outbox.Obligations;
import de.integrativ.platform.outbox.Outbox;
import de.integrativ.platform.outbox.RelayByHand;
import de.integrativ.platform.outbox.Resending;
import de.integrativ.platform.sample.SampleHandler;
import de.integrativ.platform.sample.Tables;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TopicReader;
import de.integrativ.testing.Waiting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
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
    private static final String RECIPIENT = "casework-service";

    @Inject
    Outbox outbox;

    @Inject
    RelayByHand relay;

    @Inject
    Inbox inbox;

    @Inject
    SampleHandler handler;

    @Inject
    Obligations obligations;

    @Inject
    Resending resending;

    @Inject
    RecipientByHand recipient;

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
    void anObligationThatTheBackupHoldsIsSentAgainUnderItsIdAndPlaceAndTakesEffectOnce() throws SQLException {
        try (TopicReader handovers = TopicReader.fromNowOn("handover.to." + RECIPIENT)) {
            UUID handedOver = handOver();
            relay.round();
            backup.take();
            receipted(handedOver);
            backup.restore();
            restored.raised(BACKUP);

            itsPauseIsOver(handedOver);
            resending.resend();
            relay.round();

            Waiting.until("it came twice", () -> ofThisJourney(handovers).size() == 2);
            List<ConsumerRecord<String, byte[]>> both = ofThisJourney(handovers);
            assertEquals(
                    Collections.nCopies(2, handedOver + " 1"),
                    both.stream()
                            .map(record -> id(record) + " " + header(record, "ce_sequence"))
                            .toList());
            both.forEach(record -> recipient.take(record, RECIPIENT, handler));
            assertEquals(List.of("1"), tables.effects(journey.toString()));
            assertEquals(List.of(), tables.parked(journey.toString()));
        }
    }

    private UUID handOver() {
        return wall.within(
                SystemRole.JOB,
                () -> outbox.handover(
                        RECIPIENT, journey, new Message(SampleHandler.DONE, Instant.EPOCH, Map.of("a", "b"))));
    }

    private void receipted(UUID message) {
        wall.within(SystemRole.CONSUMER, () -> {
            obligations.receipted(message, RECIPIENT, "APPLIED");
            return null;
        });
        assertEquals(Arrays.asList((String) null), tables.column("select body from obligation where id = ?", message));
    }

    private void itsPauseIsOver(UUID message) {
        tables.execute(
                "update obligation set next_at = now() - interval '1 second' where id = ? and next_at is not null",
                message);
    }

    private List<ConsumerRecord<String, byte[]>> ofThisJourney(TopicReader reader) {
        return reader.seen().stream()
                .filter(record -> journey.toString().equals(record.key()))
                .toList();
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
        return header(record, "ce_id");
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}

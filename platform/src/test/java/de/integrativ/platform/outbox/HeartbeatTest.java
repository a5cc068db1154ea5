package de.integrativ.platform.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.platform.event.JourneyId;
import de.integrativ.platform.event.Message;
import de.integrativ.platform.event.Types;
import de.integrativ.platform.event.Wire;
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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class HeartbeatTest {

    @Inject
    Heartbeat heartbeat;

    @Inject
    Outbox outbox;

    @Inject
    Wall wall;

    @Inject
    Tables tables;

    private final JourneyId journey = JourneyId.random();
    private TopicReader topic;

    @BeforeEach
    void nothingToSay() {
        tables.execute("delete from outbox");
        tables.execute("delete from outbox_parked");
        topic = TopicReader.fromNowOn("signals.from.sample-service");
    }

    @AfterEach
    void close() {
        topic.close();
        tables.execute("delete from outbox_parked");
    }

    @Test
    void everyPartitionHearsThatAllIsSaid() {
        heartbeat.beat();

        assertTrue(youngest().isAfter(Instant.now().minus(Duration.ofMinutes(1))));
    }

    @Test
    void whatIsNotSaidYetHoldsBackTheHeartbeat() {
        say();
        age("outbox");

        heartbeat.beat();

        assertTrue(youngest().isBefore(Instant.now().minus(Duration.ofMinutes(59))));
    }

    @Test
    void soDoesWhatIsParkedOnItsWayOut() {
        UUID id = say();
        tables.execute("insert into outbox_parked select *, 'too large' from outbox where id = ?", id);
        tables.execute("delete from outbox");
        age("outbox_parked");

        heartbeat.beat();

        assertTrue(youngest().isBefore(Instant.now().minus(Duration.ofMinutes(59))));
    }

    @Test
    void anOldHandoverThatGoesOnceMoreDoesNot() {
        wall.within(
                SystemRole.JOB,
                () -> outbox.handover(
                        "casework-service", journey, new Message(SampleHandler.DONE, Instant.EPOCH, Map.of())));
        age("outbox");

        heartbeat.beat();

        assertTrue(youngest().isAfter(Instant.now().minus(Duration.ofMinutes(1))));
    }

    private UUID say() {
        return wall.within(
                SystemRole.JOB, () -> outbox.signal(journey, new Message(SampleHandler.DONE, Instant.EPOCH, Map.of())));
    }

    private void age(String table) {
        tables.execute("update " + table + " set recorded_at = now() - interval '1 hour'");
    }

    /** Of one beat, as the four partitions tell it. */
    private Instant youngest() {
        Waiting.until("a beat in each partition", () -> beats().size() >= 4);
        assertEquals(
                List.of(0, 1, 2, 3),
                beats().stream()
                        .map(ConsumerRecord::partition)
                        .distinct()
                        .sorted()
                        .toList());
        return beats().stream()
                .map(record -> Instant.parse(String.valueOf(Wire.optional(record.headers(), "ce_recordedat"))))
                .min(Instant::compareTo)
                .orElseThrow();
    }

    private List<ConsumerRecord<String, byte[]>> beats() {
        return topic.seen().stream()
                .filter(record -> Types.HEARTBEAT.equals(Wire.optional(record.headers(), "ce_type")))
                .collect(Collectors.toList());
    }
}

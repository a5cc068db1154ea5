package de.integrativ.platform.inbox;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.event.JourneyId;
import de.integrativ.platform.event.Known;
import de.integrativ.platform.event.Types;
import de.integrativ.platform.event.Wire;
import de.integrativ.platform.sample.SampleHandler;
import de.integrativ.platform.sample.Sender;
import de.integrativ.platform.sample.Tables;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import de.integrativ.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class FreshnessTest {

    private static final Duration QUARTER_OF_AN_HOUR = Duration.ofMinutes(15);

    @Inject
    Inbox inbox;

    @Inject
    SampleHandler handler;

    @Inject
    Freshness freshness;

    @Inject
    Wall wall;

    @Inject
    Tables tables;

    private final Sender casework = Sender.ofSignals();

    @BeforeEach
    void nothingHeard() {
        tables.execute("delete from heard");
    }

    @Test
    void aServiceThatWasNeverHeardIsNotKnown() {
        assertFalse(knows());
    }

    @Test
    void knowledgeIsFreshWhenEveryPartitionWasHeardJustNow() {
        for (int partition = 0; partition < 4; partition++) {
            beat(partition, Instant.now());
        }

        assertTrue(knows());
    }

    @Test
    void aPartitionThatWasNeverHeardMayHideAWithdrawal() {
        for (int partition = 0; partition < 3; partition++) {
            beat(partition, Instant.now());
        }

        assertFalse(knows());
    }

    @Test
    void onePartitionThatFellSilentMakesAllStale() {
        for (int partition = 0; partition < 3; partition++) {
            beat(partition, Instant.now());
        }
        beat(3, Instant.now().minus(Duration.ofMinutes(16)));

        assertFalse(knows());
    }

    @Test
    void anOlderBeatThatComesLateTakesNothingBack() {
        for (int partition = 0; partition < 4; partition++) {
            beat(partition, Instant.now());
        }
        beat(3, Instant.now().minus(Duration.ofMinutes(16)));

        assertTrue(knows());
    }

    @Test
    void whatIsParkedOfAJourneyMakesThatJourneyStale() {
        for (int partition = 0; partition < 4; partition++) {
            beat(partition, Instant.now());
        }
        inbox.receive(casework.says(2), handler);

        assertFalse(knows());
    }

    private boolean knows() {
        return wall.within(
                SystemRole.CONSUMER,
                () -> freshness.knows("casework-service", JourneyId.parse(casework.key()), QUARTER_OF_AN_HOUR));
    }

    private void beat(int partition, Instant asOf) {
        Envelope envelope = new Envelope(
                UUID.randomUUID(),
                Types.HEARTBEAT,
                "/casework-service",
                "signals.from.casework-service",
                "heartbeat-" + partition,
                1,
                1,
                asOf,
                asOf);
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>(
                envelope.topic(), partition, System.nanoTime(), envelope.key(), new byte[] {'{', '}'});
        Wire.headers(envelope, Known.NOTHING, false, null).forEach(record.headers()::add);
        inbox.receive(record, handler);
    }
}

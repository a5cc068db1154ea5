package de.integrativ.platform.restore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.event.Known;
import de.integrativ.platform.event.Wire;
import de.integrativ.platform.inbox.Inbox;
import de.integrativ.platform.sample.SampleHandler;
import de.integrativ.platform.sample.Tables;
import de.integrativ.platform.wall.Wall;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestBroker;
import de.integrativ.testing.Waiting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RestoredRecipientTest {

    private static final String GROUP = "sample-service";
    private static final String TOPIC = "signals.from.network-service";

    @Inject
    Inbox inbox;

    @Inject
    SampleHandler handler;

    @Inject
    ConsumerOffsets offsets;

    @Inject
    Backup backup;

    @Inject
    Wall wall;

    @Inject
    Tables tables;

    private final String journey = UUID.randomUUID().toString();

    @Test
    void whatCameSinceTheBackupComesAgainAndNothingTwice() {
        said(1);
        said(2);
        consume();
        backup.take();
        said(3);
        consume();
        backup.restore();
        assertEquals(List.of("1", "2"), tables.effects(journey), "the third is lost with the database");

        offsets.setBack(GROUP, wall);
        consume();

        assertEquals(List.of("1", "2", "3"), tables.effects(journey));
        assertEquals(List.of(), tables.parked(journey));
    }

    @Test
    void whatADatabaseThatIsUpToDateHasAppliedDoesNotComeAgain() {
        said(1);
        consume();

        offsets.setBack(GROUP, wall);

        assertEquals(0, consume());
    }

    @Test
    void nothingIsSetBackUnderAReplicaThatRuns() {
        said(1);
        consume();
        tables.execute("update inbox_offset set next = 0 where group_id = ?", GROUP);
        try (KafkaConsumer<String, byte[]> replica = consumer()) {
            replica.subscribe(List.of(TOPIC));
            Waiting.until("the replica has its partitions", () -> {
                replica.poll(Duration.ofMillis(100));
                return !replica.assignment().isEmpty();
            });

            assertThrows(IllegalStateException.class, () -> offsets.setBack(GROUP, wall));
        }
        allOfItAgain();
    }

    /** The broker and the database at one place again, for the tests after this one. */
    private void allOfItAgain() {
        offsets.setBack(GROUP, wall);
        consume();
    }

    private void said(long sequence) {
        Envelope envelope = new Envelope(
                UUID.randomUUID(),
                SampleHandler.DONE,
                "/network-service",
                TOPIC,
                journey,
                sequence,
                1,
                Instant.EPOCH,
                Instant.EPOCH);
        TestBroker.send(
                TestBroker.service("network-service"),
                new ProducerRecord<>(
                        TOPIC,
                        null,
                        journey,
                        "{}".getBytes(StandardCharsets.UTF_8),
                        Wire.headers(envelope, Known.NOTHING, false, null)));
    }

    /** As the service consumes: from where the broker says that it is, to the end. @return how many */
    private int consume() {
        int count = 0;
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> end = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(p -> consumer.position(p) < end.getOrDefault(p, 0L))) {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    inbox.receive(record, handler);
                    count++;
                }
            }
            consumer.commitSync();
        }
        return count;
    }

    private static KafkaConsumer<String, byte[]> consumer() {
        Map<String, Object> settings = new HashMap<>(TestBroker.administrator());
        settings.put("group.id", GROUP);
        settings.put("enable.auto.commit", "false");
        settings.put("auto.offset.reset", "earliest");
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }
}

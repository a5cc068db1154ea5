package de.integrativ.platform.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.event.Known;
import de.integrativ.platform.event.Wire;
import de.integrativ.platform.sample.SampleHandler;
import de.integrativ.platform.sample.Sender;
import de.integrativ.platform.sample.Tables;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestBroker;
import de.integrativ.testing.Waiting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ListeningTest {

    @Inject
    Tables tables;

    @Inject
    SampleHandler handler;

    @Test
    void whatIsSentOnATopicTakesEffectInItsOrder() {
        Sender sender = Sender.ofSignals();

        for (int sequence = 1; sequence <= 5; sequence++) {
            var envelope = sender.envelope(SampleHandler.DONE, 1, sequence);
            TestBroker.send(
                    TestBroker.service("casework-service"),
                    new ProducerRecord<>(
                            envelope.topic(),
                            null,
                            envelope.key(),
                            "{}".getBytes(StandardCharsets.UTF_8),
                            Wire.headers(envelope, Known.NOTHING, false, null)));
        }

        Waiting.until("all five took effect", () -> tables.effects(sender.key()).size() == 5);
        assertEquals(List.of("1", "2", "3", "4", "5"), tables.effects(sender.key()));
    }

    @Test
    void aPartitionThatTakesLongDoesNotHoldUpTheOthers() {
        Sender slow = Sender.ofSignals();
        Sender other = Sender.ofSignals();
        CountDownLatch done = new CountDownLatch(1);
        handler.hold(done);
        send(slow.envelope(SampleHandler.HELD, 1, 1), 0);

        send(other.envelope(SampleHandler.DONE, 1, 1), 1);

        try {
            Waiting.until(
                    "the other took effect", () -> tables.effects(other.key()).size() == 1);
            assertEquals(List.of(), tables.effects(slow.key()));
        } finally {
            done.countDown();
        }
    }

    private static void send(Envelope envelope, int partition) {
        TestBroker.send(
                TestBroker.service("casework-service"),
                new ProducerRecord<>(
                        envelope.topic(),
                        partition,
                        envelope.key(),
                        "{}".getBytes(StandardCharsets.UTF_8),
                        Wire.headers(envelope, Known.NOTHING, false, null)));
    }
}

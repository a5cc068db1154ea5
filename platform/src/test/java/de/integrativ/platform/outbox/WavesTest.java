package de.integrativ.platform.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.event.Known;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.common.errors.NotEnoughReplicasException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.junit.jupiter.api.Test;

class WavesTest {

    private final Wrapped broker = new Wrapped();

    @Test
    void oneJourneysMessagesAreNeverInFlightTogether() {
        List<Queued> rows = List.of(row(1, "a"), row(2, "a"), row(3, "b"), row(4, "a"));

        Waves.publish(rows, broker);

        assertEquals(Map.of("a", List.of(1L, 2L, 4L), "b", List.of(3L)), broker.sent);
        assertEquals(Set.of(), broker.together);
    }

    @Test
    void onlyWhatWasAcknowledgedCountsAsArrived() {
        broker.failures.put(2L, new NotEnoughReplicasException("for now"));

        Waves.Result result = Waves.publish(List.of(row(1, "a"), row(2, "b"), row(3, "c")), broker);

        assertEquals(List.of(1L, 3L), positions(result.acknowledged()));
    }

    @Test
    void aFailureThatPassesStopsItsLaneSoThatNothingOvertakes() {
        broker.failures.put(1L, new NotEnoughReplicasException("for now"));

        Waves.Result result = Waves.publish(List.of(row(1, "a"), row(2, "a")), broker);

        assertEquals(List.of(), positions(result.acknowledged()));
        assertEquals(Set.of(Lane.of("a")), result.stopped());
    }

    @Test
    void whatNoRetryMendsIsNamedAndTheOthersFlowOn() {
        broker.failures.put(1L, new RecordTooLargeException("2 MB"));

        Waves.Result result = Waves.publish(List.of(row(1, "a"), row(2, "a"), row(3, "b")), broker);

        assertEquals(
                List.of(1L),
                result.unmendable().stream().map(u -> u.row().position()).toList());
        assertEquals(List.of(3L), positions(result.acknowledged()));
        assertTrue(result.stopped().isEmpty());
    }

    @Test
    void whyItIsNotMendedIsSaidWithoutTheWordsOfTheFailure() {
        broker.failures.put(1L, new RecordTooLargeException("the record of Amira Haddad is too large"));

        Waves.Result result = Waves.publish(List.of(row(1, "a")), broker);

        String reason = result.unmendable().getFirst().reason();
        assertTrue(reason.contains("RecordTooLargeException"), reason);
        assertFalse(reason.contains("Amira"), reason);
    }

    @Test
    void aTopicThatIsGoneIsNotMistakenForABrokerThatIsAway() {
        broker.failures.put(1L, new TimeoutException("no metadata", new UnknownTopicOrPartitionException("gone")));

        Waves.Result result = Waves.publish(List.of(row(1, "a"), row(2, "b")), broker);

        assertEquals(2, result.unmendable().size());
    }

    @Test
    void aBrokerThatIsAwayIsNotAskedForEveryRow() {
        broker.failures.put(1L, new TimeoutException("no metadata"));

        Waves.Result result = Waves.publish(List.of(row(1, "a"), row(2, "b")), broker);

        assertEquals(Map.of("a", List.of(1L)), broker.sent);
        assertEquals(List.of(), positions(result.acknowledged()));
    }

    private static List<Long> positions(List<Queued> rows) {
        return rows.stream().map(Queued::position).sorted().toList();
    }

    private static Queued row(long position, String key) {
        Envelope envelope =
                new Envelope(UUID.randomUUID(), "t", "/s", "topic", key, position, 1, Instant.EPOCH, Instant.EPOCH);
        return new Queued(Lane.of(key), position, new Outgoing(envelope, Known.NOTHING, null, null, "{}", null));
    }

    /** A publisher that fails where it is told to, and notices two of a key at once: none is acknowledged at once. */
    private static final class Wrapped implements Publisher {
        final Map<Long, RuntimeException> failures = new HashMap<>();
        final Map<String, List<Long>> sent = new HashMap<>();
        final Set<String> together = new HashSet<>();
        private final Set<String> inFlight = new HashSet<>();

        @Override
        public CompletableFuture<?> publish(Outgoing message) {
            String key = message.envelope().key();
            long position = message.envelope().sequence();
            sent.computeIfAbsent(key, k -> new ArrayList<>()).add(position);
            if (!inFlight.add(key)) {
                together.add(key);
            }
            RuntimeException failure = failures.get(position);
            if (failure != null) {
                return CompletableFuture.failedFuture(failure);
            }
            return CompletableFuture.supplyAsync(() -> inFlight.remove(key));
        }

        @Override
        public void close() {}
    }
}

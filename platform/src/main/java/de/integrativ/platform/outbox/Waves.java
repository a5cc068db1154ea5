package de.integrativ.platform.outbox;

import de.integrativ.platform.log.Contentless;
import de.integrativ.platform.seal.NoKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Publishes rows in waves. Each wave holds at most one row of each (topic, key): after a delivery timeout a later one in
 * flight could overtake.
 */
final class Waves {

    /** A row that no retry can mend. */
    record Unmendable(Queued row, String reason) {}

    /** @param acknowledged exactly what the broker has, in no particular order */
    record Result(List<Queued> acknowledged, List<Unmendable> unmendable, Set<Short> stopped) {}

    private record InFlight(Queued row, CompletableFuture<?> outcome) {}

    private final Publisher publisher;
    private final Map<Queued.Subject, Deque<Queued>> waiting = new LinkedHashMap<>();
    private final List<Queued> acknowledged = new ArrayList<>();
    private final List<Unmendable> unmendable = new ArrayList<>();
    private final Set<Short> stopped = new LinkedHashSet<>();
    private final Set<String> goneTopics = new HashSet<>();

    private Waves(Publisher publisher) {
        this.publisher = publisher;
    }

    static Result publish(List<Queued> rows, Publisher publisher) {
        Waves waves = new Waves(publisher);
        rows.forEach(row -> waves.waiting
                .computeIfAbsent(row.subject(), subject -> new ArrayDeque<>())
                .add(row));
        while (!waves.waiting.isEmpty()) {
            waves.wave();
        }
        return new Result(waves.acknowledged, waves.unmendable, waves.stopped);
    }

    private void wave() {
        List<InFlight> wave = new ArrayList<>();
        for (Deque<Queued> rows : waiting.values()) {
            Queued row = rows.element();
            if (stopped.contains(row.lane())) {
                continue;
            }
            CompletableFuture<?> outcome = goneTopics.contains(row.subject().topic())
                    ? CompletableFuture.failedFuture(new UnknownTopicOrPartitionException("gone"))
                    : publisher.publish(row.message());
            wave.add(new InFlight(row, outcome));
            if (outcome.isCompletedExceptionally() && gone(outcome.exceptionNow())) {
                goneTopics.add(row.subject().topic());
            }
            if (brokerIsAway(outcome)) {
                // Each further attempt would block as long; what is in flight is still waited for.
                rows(waiting).forEach(left -> stopped.add(left.lane()));
                break;
            }
        }
        wave.forEach(this::settle);
        waiting.values()
                .removeIf(rows ->
                        rows.isEmpty() || stopped.contains(rows.element().lane()));
    }

    private static List<Queued> rows(Map<Queued.Subject, Deque<Queued>> waiting) {
        return waiting.values().stream().flatMap(Deque::stream).toList();
    }

    private void settle(InFlight flight) {
        Queued row = flight.row();
        try {
            flight.outcome().join();
            acknowledged.add(row);
            waiting.getOrDefault(row.subject(), new ArrayDeque<>()).poll();
        } catch (CompletionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            if (mendable(cause)) {
                stopped.add(row.lane());
            } else {
                unmendable.add(new Unmendable(row, Contentless.line(cause)));
                waiting.getOrDefault(row.subject(), new ArrayDeque<>()).clear();
            }
        }
    }

    /** The producer gave up before it even knew where to send. */
    private static boolean brokerIsAway(CompletableFuture<?> outcome) {
        return outcome.isCompletedExceptionally()
                && outcome.exceptionNow() instanceof TimeoutException timeout
                && !gone(timeout);
    }

    private static boolean gone(Throwable failure) {
        return failure instanceof UnknownTopicOrPartitionException
                || failure.getCause() instanceof UnknownTopicOrPartitionException;
    }

    private static boolean mendable(Throwable failure) {
        return !(gone(failure)
                || failure instanceof RecordTooLargeException
                || failure instanceof RecordBatchTooLargeException
                || failure instanceof InvalidTopicException
                || failure instanceof TopicAuthorizationException
                || failure instanceof NoKey);
    }
}

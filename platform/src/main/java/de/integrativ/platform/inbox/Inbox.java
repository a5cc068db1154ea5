package de.integrativ.platform.inbox;

import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.log.Contentless;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes a record from the broker to its one effect: opens it, checks who sent it, checks its place in the order, and
 * applies it in the transaction that remembers it. Returns when the record is applied, known or parked; throws never
 * for what the record holds. Whatever is thrown all the same falls into {@link Escaped}.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    /** So often a failure of an unknown kind must come before it counts as the message's own. */
    private static final int ATTEMPTS = 3;

    private final Reception reception;
    private final Step step;
    private final Wall wall;
    private final Patience patience;
    private final Map<String, MessageHandler> handlers = new ConcurrentHashMap<>();

    Inbox(Reception reception, Step step, Wall wall, Patience patience) {
        this.reception = reception;
        this.step = step;
        this.wall = wall;
        this.patience = patience;
    }

    /** Blocks; passing failures (database, broker away) are retried in place for as long as they last. */
    public void receive(ConsumerRecord<String, byte[]> record, MessageHandler handler) {
        handlers.putIfAbsent(record.topic(), handler);
        Optional<Parking.Parked> next = traced(record, handler);
        while (next.isPresent()) {
            next = traced(next.get().record(), handler);
        }
    }

    /** Who would apply a parked record of that topic, as far as this replica has seen it. */
    Optional<MessageHandler> handler(String topic) {
        return Optional.ofNullable(handlers.get(topic));
    }

    private Optional<Parking.Parked> traced(ConsumerRecord<String, byte[]> record, MessageHandler handler) {
        return Trace.within(record, () -> one(record, handler));
    }

    private Optional<Parking.Parked> one(ConsumerRecord<String, byte[]> record, MessageHandler handler) {
        try {
            Arrival arrival = reception.receive(record);
            return take(arrival, handler);
        } catch (Unacceptable found) {
            LOG.warnf("parked %s/%d/%d: %s", record.topic(), record.partition(), record.offset(), found.code());
            patience.insist(() -> {
                wall.within(SystemRole.CONSUMER, () -> {
                    step.unacceptable(found, record, handler);
                    return null;
                });
                return null;
            });
            return Optional.empty();
        }
    }

    private Optional<Parking.Parked> take(Arrival arrival, MessageHandler handler) {
        Actor sender = new Actor(
                arrival.envelope().source(),
                arrival.sender(),
                arrival.fromAgency() ? arrival.sender() : "",
                null,
                Set.of());
        Step.@Nullable Verdict verdict = null;
        int failed = 0;
        while (true) {
            Step.Verdict now = verdict;
            try {
                return patience.insist(
                        () -> wall.within(SystemRole.CONSUMER, sender, () -> step.take(arrival, handler, now)));
            } catch (Refused refused) {
                verdict = again(verdict, new Step.Verdict.Refusal(refused.problem(), refused.kept()));
            } catch (RuntimeException poison) {
                failed++;
                if (verdict == null && failed < ATTEMPTS && !patience.over()) {
                    patience.pause(failed);
                    continue;
                }
                alarm(arrival.envelope(), poison);
                verdict = again(verdict, new Step.Verdict.Poison(Contentless.line(poison)));
            }
        }
    }

    /**
     * Says which message and of which kind the failure is. What a poison's exception says may quote the message, and its
     * key may be an agency's own file number.
     */
    private static void alarm(Envelope message, RuntimeException poison) {
        LOG.errorf("ALARM parked %s %s: %s", message.type(), message.id(), Contentless.line(poison));
    }

    /** The second attempt only writes down what the first found; if that fails too, it is the platform's fault. */
    private static Step.Verdict again(Step.@Nullable Verdict before, Step.Verdict now) {
        if (before instanceof Step.Verdict.Poison) {
            throw new IllegalStateException("a parked message cannot be written down");
        }
        return before == null ? now : new Step.Verdict.Poison("its refusal could not be written down");
    }
}

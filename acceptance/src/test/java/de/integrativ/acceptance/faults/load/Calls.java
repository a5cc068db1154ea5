package de.integrativ.acceptance.faults.load;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrativ.acceptance.rest.Api;
import de.integrativ.acceptance.rest.Api.Answer;
import de.integrativ.acceptance.rest.Tokens;
import de.integrativ.acceptance.stack.Pause;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Calls of people who get no clear answer now and then: they try again, on the other replica, and look first whether it
 * was done after all. A clear no ends it and is kept as a finding.
 */
final class Calls {

    private static final Duration PAUSE = Duration.ofMillis(300);
    /** Whoever may have been first before, by a call without a clear answer, hears no for a while: some half a minute. */
    private static final int DOUBTS = 100;

    private static final int NOT_LET_IN = 401;
    private static final int NOT_THERE = 404;
    private static final String OVERTAKEN = "changed-meanwhile";

    private final Tokens tokens;
    private final int base;
    private final int replicas;
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicInteger commands = new AtomicInteger();
    private final Queue<String> refusals = new ConcurrentLinkedQueue<>();

    Calls(int base, int replicas) {
        this.tokens = new Tokens(base);
        this.base = base;
        this.replicas = replicas;
    }

    interface Call {
        Answer make(Api api) throws IOException, InterruptedException;
    }

    /** Whether what was read shows that the command has taken effect. */
    record Effect(String read, Predicate<JsonNode> shown) {

        static Effect ofState(String read, Predicate<String> state) {
            return new Effect(read, body -> state.test(body.path("state").asText()));
        }
    }

    /** How many commands were answered with 2xx. */
    int commands() {
        return commands.get();
    }

    Collection<String> refusals() {
        return refusals;
    }

    Optional<Answer> get(String who, String path) {
        return call(who, api -> api.get(path)).filter(Answer::good);
    }

    /** As {@link #get}; that there is no such thing is an answer too. */
    Optional<Answer> look(String who, String path) {
        return call(who, api -> api.get(path)).filter(answer -> answer.good() || answer.status() == NOT_THERE);
    }

    /** @return whether it was answered with 2xx, or reading shows that it has taken effect */
    boolean done(String who, String command, Object body, Effect effect) {
        return insist(who, command, api -> api.post(command, body), effect).isPresent();
    }

    /** @return the answer to the command, or what shows its effect; nothing if it was refused */
    Optional<JsonNode> insist(String who, String command, Call call, Effect effect) {
        boolean doubtful = false;
        int doubts = 0;
        while (true) {
            Optional<Answer> answer = call(who, call);
            if (answer.filter(Answer::good).isPresent()) {
                commands.incrementAndGet();
                return answer.map(Answer::body);
            }
            boolean refused = answer.filter(Calls::clear).isPresent();
            doubtful |= !refused;
            Optional<Answer> read = get(who, effect.read());
            if (read.filter(a -> effect.shown().test(a.body())).isPresent()) {
                return read.map(Answer::body);
            }
            if (refused && read.isPresent() && (!doubtful || ++doubts > DOUBTS)) {
                refusals.add(who + ": " + command + " " + answer.orElseThrow());
                return Optional.empty();
            }
            Pause.of(PAUSE);
        }
    }

    /** A token that a service cannot judge yet, and two who write at the same moment, are no word on the command. */
    private static boolean clear(Answer answer) {
        return answer.refused()
                && answer.status() != NOT_LET_IN
                && !answer.body().path("type").asText().endsWith(OVERTAKEN);
    }

    private Optional<Answer> call(String who, Call call) {
        try {
            int replica = turn.getAndIncrement() % replicas;
            return Optional.of(call.make(Api.as(who, tokens, base, replica)));
        } catch (IOException e) {
            return Optional.empty(); // this replica, or Keycloak, is down
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    static <T> T await(Supplier<Optional<T>> seen) {
        while (true) {
            Optional<T> now = seen.get();
            if (now.isPresent()) {
                return now.get();
            }
            Pause.of(Duration.ofMillis(50));
        }
    }
}

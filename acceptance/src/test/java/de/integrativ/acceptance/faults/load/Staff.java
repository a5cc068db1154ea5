package de.integrativ.acceptance.faults.load;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrativ.acceptance.rest.Api;
import de.integrativ.acceptance.rest.Api.Answer;
import de.integrativ.acceptance.rest.Tokens;
import de.integrativ.acceptance.stack.Pause;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Coordinator and case manager at work. Whoever gets no clear answer tries again, on the other replica, and looks first
 * whether it was done after all.
 */
public final class Staff implements AutoCloseable {

    private static final int DESKS = 4;
    private static final String COORDINATOR = "karin.koordination";
    private static final String CASE_MANAGER = "kemal.kim";

    private final Tokens tokens;
    private final int base;
    private final int replicas;
    private final Landmarks landmarks;
    private final LocalDate today;
    private final ExecutorService desks = Executors.newFixedThreadPool(DESKS);
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger commands = new AtomicInteger();
    private final AtomicInteger turn = new AtomicInteger();

    public Staff(int base, int replicas, Landmarks landmarks, LocalDate today) {
        this.replicas = replicas;
        this.tokens = new Tokens(base);
        this.base = base;
        this.landmarks = landmarks;
        this.today = today;
    }

    public void work(List<PlannedWay> ways) {
        for (PlannedWay way : ways) {
            if (way.script().worked()) {
                open.incrementAndGet();
                desks.execute(() -> {
                    take(way);
                    open.decrementAndGet();
                });
            }
        }
    }

    public int open() {
        return open.get();
    }

    /** How many commands were answered with 2xx. */
    public int commands() {
        return commands.get();
    }

    private void take(PlannedWay planned) {
        String mark = planned.way().mark();
        String referral = await(() -> landmarks.referralOf(mark));
        String path = "referral/referrals/" + referral;
        if (!planned.script().starts()) {
            Map<String, String> refusal = Map.of("code", "CAPACITY", "decidedOn", today.toString());
            done(COORDINATOR, path + "/refusal", refusal, path, "DECLINED"::equals);
            return;
        }
        // The day is said: a run that lasts beyond midnight would else meet before it decides.
        Map<String, String> acceptance = Map.of("caseManager", CASE_MANAGER, "decidedOn", today.toString());
        done(COORDINATOR, path + "/acceptance", acceptance, path, state -> !state.equals("SUBMITTED"));
        done(CASE_MANAGER, path + "/first-meeting", meeting(planned.script().c9()), path, "STARTED"::equals);
        if (planned.script() == Script.C9_WITHDRAWN_LATER) {
            withdrawC9(mark);
        }
    }

    /** Only after all facts are out: else it is open which of them were ever published. */
    private void withdrawC9(String mark) {
        String supportCase = await(() -> landmarks.caseOf(mark));
        await(() -> landmarks.factsOf(mark) >= Script.STARTED.referralFacts().size() + 1
                ? Optional.of(mark)
                : Optional.empty());
        while (true) {
            Optional<Answer> consents =
                    call(CASE_MANAGER, api -> api.get("casework/cases/" + supportCase + "/consents"));
            JsonNode c9 = consents.map(answer -> find(answer.body())).orElse(null);
            if (c9 != null && c9.path("state").asText().equals("WITHDRAWN")) {
                return;
            }
            if (c9 != null) {
                String path = "casework/consents/" + c9.path("id").asText() + "/withdrawal";
                call(CASE_MANAGER, api -> api.post(path, Map.of()))
                        .filter(Answer::good)
                        .ifPresent(a -> commands.incrementAndGet());
            }
            Pause.of(Duration.ofMillis(50));
        }
    }

    private static @Nullable JsonNode find(JsonNode body) {
        JsonNode list = body.has("items") ? body.path("items") : body;
        for (JsonNode consent : list) {
            if (consent.path("scope").asText().equals("C9")) {
                return consent;
            }
        }
        return null;
    }

    /** Tries until the command is answered with 2xx, or reading shows that it has taken effect. */
    private void done(String who, String command, Object body, String read, Predicate<String> effect) {
        while (true) {
            if (call(who, api -> api.post(command, body)).filter(Answer::good).isPresent()) {
                commands.incrementAndGet();
                return;
            }
            if (call(who, api -> api.get(read))
                    .filter(a -> a.good() && effect.test(a.body().path("state").asText()))
                    .isPresent()) {
                return;
            }
            Pause.of(Duration.ofMillis(300));
        }
    }

    private interface Call {
        Answer make(Api api) throws IOException, InterruptedException;
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

    private static <T> T await(Supplier<Optional<T>> seen) {
        while (true) {
            Optional<T> now = seen.get();
            if (now.isPresent()) {
                return now.get();
            }
            Pause.of(Duration.ofMillis(50));
        }
    }

    private Map<String, Object> meeting(String c9) {
        Map<String, Object> consent = Map.of(
                "scope", "C9",
                "answer", c9,
                "textVersion", "C9-2026-01",
                "language", "de",
                "form", "WRITTEN",
                "interpreter", false,
                "guardian", false);
        return Map.of(
                "heldOn", today.toString(),
                "place", "OFFICE",
                "interpreter", false,
                "present", List.of("PERSON", "JOBCENTER", "KIM"),
                "outcome", "STARTED",
                "startedOn", today.toString(),
                "consents", List.of(consent));
    }

    @Override
    public void close() {
        desks.shutdownNow();
        try {
            desks.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

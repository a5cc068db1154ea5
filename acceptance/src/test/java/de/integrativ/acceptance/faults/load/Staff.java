package de.integrativ.acceptance.faults.load;

import static de.integrativ.acceptance.faults.load.Calls.await;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrativ.acceptance.faults.load.Calls.Effect;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Coordinator and case manager at work. */
public final class Staff implements AutoCloseable {

    static final String CASE_MANAGER = "kemal.kim";

    private static final int DESKS = 4;
    private static final String COORDINATOR = "karin.koordination";

    private final Calls calls;
    private final Landmarks landmarks;
    private final Enquiries enquiries;
    private final LocalDate today;
    private final ExecutorService desks = Executors.newFixedThreadPool(DESKS);
    /** Whoever waits for a partner keeps nobody else waiting. */
    private final ExecutorService partnerDesks = Executors.newFixedThreadPool(DESKS);

    private final AtomicInteger open = new AtomicInteger();

    public Staff(int base, int replicas, Landmarks landmarks, LocalDate today) {
        this.calls = new Calls(base, replicas);
        this.landmarks = landmarks;
        this.enquiries = new Enquiries(calls, landmarks);
        this.today = today;
    }

    public void work(List<PlannedWay> ways) {
        for (PlannedWay way : ways) {
            if (way.script().worked()) {
                open.incrementAndGet();
                desks.execute(() -> start(way));
            }
        }
    }

    private void start(PlannedWay way) {
        if (take(way) && way.script().asks()) {
            partnerDesks.execute(() -> {
                enquiries.play(way);
                open.decrementAndGet();
            });
        } else {
            open.decrementAndGet();
        }
    }

    public int open() {
        return open.get();
    }

    /** How many commands were answered with 2xx. */
    public int commands() {
        return calls.commands();
    }

    /** Commands that were answered with a clear no, which no script expects. */
    public Collection<String> refusals() {
        return calls.refusals();
    }

    public Enquiries enquiries() {
        return enquiries;
    }

    /** @return false if a command was refused */
    private boolean take(PlannedWay planned) {
        String mark = planned.way().mark();
        String referral = await(() -> landmarks.referralOf(mark));
        String path = "referral/referrals/" + referral;
        if (!planned.script().starts()) {
            Map<String, String> refusal = Map.of("code", "CAPACITY", "decidedOn", today.toString());
            return calls.done(COORDINATOR, path + "/refusal", refusal, Effect.ofState(path, "DECLINED"::equals));
        }
        // The day is said: a run that lasts beyond midnight would else meet before it decides.
        Map<String, String> acceptance = Map.of("caseManager", CASE_MANAGER, "decidedOn", today.toString());
        Effect accepted = Effect.ofState(path, state -> !state.equals("SUBMITTED"));
        Effect started = Effect.ofState(path, "STARTED"::equals);
        return calls.done(COORDINATOR, path + "/acceptance", acceptance, accepted)
                && calls.done(CASE_MANAGER, path + "/first-meeting", meeting(planned.script()), started)
                && (planned.script() != Script.C9_WITHDRAWN_LATER || withdrawC9(mark));
    }

    /** Only after all facts are out: else it is open which of them were ever published. */
    private boolean withdrawC9(String mark) {
        String supportCase = await(() -> landmarks.caseOf(mark));
        await(() -> landmarks.factsOf(mark) >= Script.STARTED.referralFacts().size() + 1
                ? Optional.of(mark)
                : Optional.empty());
        return withdraw(calls, supportCase, "C9");
    }

    static boolean withdraw(Calls calls, String supportCase, String scope) {
        String consents = "casework/cases/" + supportCase + "/consents";
        JsonNode consent = await(() -> calls.get(CASE_MANAGER, consents).flatMap(answer -> find(answer.body(), scope)));
        Effect withdrawn = new Effect(consents, body -> find(body, scope)
                .filter(found -> found.path("state").asText().equals("WITHDRAWN"))
                .isPresent());
        String command = "casework/consents/" + consent.path("id").asText() + "/withdrawal";
        return calls.done(CASE_MANAGER, command, Map.of(), withdrawn);
    }

    private static Optional<JsonNode> find(JsonNode body, String scope) {
        for (JsonNode consent : body.has("items") ? body.path("items") : body) {
            if (consent.path("scope").asText().equals(scope)) {
                return Optional.of(consent);
            }
        }
        return Optional.empty();
    }

    private Map<String, Object> meeting(Script script) {
        List<Map<String, Object>> consents = new ArrayList<>(List.of(consent("C9", script.c9())));
        if (script.asks()) {
            Map<String, Object> c5 = consent("C5", "GRANTED");
            c5.put("recipient", script.partner());
            consents.add(c5);
        }
        return Map.of(
                "heldOn",
                today.toString(),
                "place",
                "OFFICE",
                "interpreter",
                false,
                "present",
                List.of("PERSON", "JOBCENTER", "KIM"),
                "outcome",
                "STARTED",
                "startedOn",
                today.toString(),
                "consents",
                consents);
    }

    private static Map<String, Object> consent(String scope, String answer) {
        return new HashMap<>(Map.of(
                "scope",
                scope,
                "answer",
                answer,
                "textVersion",
                scope + "-2026-01",
                "language",
                "de",
                "form",
                "WRITTEN",
                "interpreter",
                false,
                "guardian",
                false));
    }

    @Override
    public void close() {
        for (ExecutorService some : List.of(desks, partnerDesks)) {
            some.shutdownNow();
            try {
                some.awaitTermination(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}

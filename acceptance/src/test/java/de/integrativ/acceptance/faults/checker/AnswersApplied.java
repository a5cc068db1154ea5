package de.integrativ.acceptance.faults.checker;

import de.integrativ.acceptance.faults.checker.Requests.Asked;
import de.integrativ.acceptance.faults.checker.Requests.Held;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Each accepted answer of a partner stands in its case, word for word, and was told once, after the acknowledgement. An
 * answer that casework-service has confirmed as applied and does not hold is forgotten: nothing can mend that.
 */
final class AnswersApplied implements Rule {

    private static final String ANSWER = "partner.request-answered.v1";
    private static final String HANDED_OVER = "network.partner-answered.v1";
    private static final String RECEIPT = "platform.handover-receipt.v1";
    private static final List<String> ANSWERED = List.of("SENT", "ACKNOWLEDGED", "ANSWERED");
    private static final List<String> RECALLED = List.of("SENT", "RECALLED");

    @Override
    public List<Violation> broken(History history) {
        Set<String> refs = new HashSet<>();
        history.accepted().stream()
                .filter(event -> event.type().equals(ANSWER))
                .forEach(event -> refs.add(event.way()));
        Map<String, List<String>> states = states(history);
        Set<String> confirmed = confirmed(history);
        List<Violation> violations = new ArrayList<>();
        for (Asked asked : history.requests().asked()) {
            List<String> told = states.getOrDefault(asked.id(), List.of());
            history.requests().heldAs(asked).ifPresent(row -> {
                boolean given = asked.answered() || refs.contains(row.ref());
                compare(violations, asked, asked.withdrawn() ? RECALLED : given ? ANSWERED : told, told);
                if (given && !asked.withdrawn()) {
                    applied(violations, asked, row, confirmed.contains(row.journey()));
                }
            });
        }
        return violations;
    }

    private static void applied(List<Violation> violations, Asked asked, Held row, boolean confirmed) {
        if (!row.state().equals("ANSWERED") || row.copy().late() > 0) {
            violations.add(new Violation(
                    confirmed ? "forgotten" : "lost", asked + " was answered, but is " + row.state() + " in its case"));
        } else if (!row.answer().equals(asked.answer())) {
            violations.add(new Violation("forgotten", asked + " has another answer: " + row.answer()));
        }
    }

    private static void compare(List<Violation> violations, Asked asked, List<String> expected, List<String> told) {
        if (!told.equals(expected)) {
            violations.add(new Violation(
                    told.size() > expected.size() ? "twice" : "incomplete",
                    asked + " should be told as " + expected + ", was " + told));
        }
    }

    private static Map<String, List<String>> states(History history) {
        Map<String, List<String>> states = new HashMap<>();
        for (Seen signal : history.once(s -> s.type().equals("casework.request-state.v1"))) {
            states.computeIfAbsent(signal.text("requestId"), id -> new ArrayList<>())
                    .add(signal.text("state"));
        }
        return states;
    }

    /** Journeys with an answer that casework-service has receipted as applied; no way has more than one request. */
    private static Set<String> confirmed(History history) {
        Set<String> applied = new HashSet<>();
        history.once(s -> s.onSignalsOf("casework-service")
                        && s.type().equals(RECEIPT)
                        && s.text("outcome").equals("APPLIED"))
                .forEach(s -> applied.add(s.text("messageId")));
        Set<String> journeys = new HashSet<>();
        history.once(s -> s.type().equals(HANDED_OVER) && applied.contains(s.id().toString()))
                .forEach(s -> journeys.add(s.key()));
        return journeys;
    }
}

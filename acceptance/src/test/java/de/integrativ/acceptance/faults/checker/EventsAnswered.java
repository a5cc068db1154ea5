package de.integrativ.acceptance.faults.checker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whoever sent an event that the broker took gets a receipt or a problem for it, and never two that disagree. */
final class EventsAnswered implements Rule {

    @Override
    public List<Violation> broken(History history) {
        Map<String, Set<String>> answers = new HashMap<>();
        for (Seen answer : history.once(s -> s.type().startsWith("agency."))) {
            String outcome = answer.type().equals("agency.problem.v1") ? "PROBLEM" : answer.text("outcome");
            answers.computeIfAbsent(answer.text("messageId"), id -> new HashSet<>())
                    .add(outcome);
        }
        List<Violation> violations = new ArrayList<>();
        for (AcceptedEvent event : history.accepted()) {
            Set<String> outcomes = answers.getOrDefault(event.id().toString(), Set.of());
            if (event.answered() && outcomes.isEmpty()) {
                violations.add(new Violation("lost", event + " was never answered"));
            }
            if (outcomes.contains("PROBLEM") && outcomes.contains("APPLIED")) {
                violations.add(new Violation("lost", event + " was applied and refused: " + outcomes));
            }
        }
        return violations;
    }
}

package de.integrativ.acceptance.faults.checker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whoever sent an event that the broker took gets a receipt for it; a problem only where nothing may come of it. */
final class EventsAnswered implements Rule {

    @Override
    public List<Violation> broken(History history) {
        Map<String, Set<String>> answers = new HashMap<>();
        for (Seen answer : history.once(s -> s.type().startsWith("agency."))) {
            String outcome = answer.type().equals("agency.problem.v1") ? "PROBLEM" : answer.text("outcome");
            answers.computeIfAbsent(answer.text("messageId"), id -> new HashSet<>())
                    .add(outcome);
        }
        Set<String> barred = new HashSet<>();
        history.ways().stream().filter(way -> way.fate().barred()).forEach(way -> barred.add(way.ref()));
        List<Violation> violations = new ArrayList<>();
        for (AcceptedEvent event : history.accepted()) {
            Set<String> outcomes = answers.getOrDefault(event.id().toString(), Set.of());
            if (event.answered() && outcomes.isEmpty()) {
                violations.add(new Violation("lost", event + " was never answered"));
            }
            if (outcomes.contains("PROBLEM") && !barred.contains(event.way())) {
                violations.add(new Violation("refused", event + " was in order, but was answered " + outcomes));
            }
        }
        return violations;
    }
}

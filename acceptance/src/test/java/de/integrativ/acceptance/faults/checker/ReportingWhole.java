package de.integrativ.acceptance.faults.checker;

import de.integrativ.acceptance.faults.checker.History.HeldFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** reporting-service holds each published fact exactly once, nothing of what was taken back, and the last counters. */
final class ReportingWhole implements Rule {

    private static final String TAKEN_BACK = "platform.fact-withdrawn.v1";
    private static final String COUNTED = "platform.fact-counted.v1";

    @Override
    public List<Violation> broken(History history) {
        Map<String, Integer> balance = new HashMap<>();
        Map<String, Long> counters = new HashMap<>(history.countersBefore());
        history.once(s -> s.topic().startsWith("facts.from.")).forEach(fact -> {
            if (fact.type().equals(COUNTED)) {
                counters.put(
                        fact.text("counter") + "/" + fact.text("month"),
                        fact.body().path("value").asLong());
            } else if (!fact.type().equals(TAKEN_BACK)) {
                balance.merge(fact.key() + " " + fact.type(), 1, Integer::sum);
            }
        });
        history.once(s -> s.type().equals(TAKEN_BACK))
                .forEach(end -> balance.keySet().removeIf(fact -> fact.startsWith(end.key() + " ")));
        for (HeldFact held : history.factsHeld()) {
            balance.merge(held.journey() + " " + held.type(), -1, Integer::sum);
        }
        List<Violation> violations = new ArrayList<>();
        balance.forEach((fact, missing) -> {
            if (missing != 0) {
                violations.add(new Violation(
                        missing > 0 ? "lost" : "twice", "reporting has " + -missing + " too many of " + fact));
            }
        });
        if (!counters.equals(history.countersHeld())) {
            violations.add(
                    new Violation("lost", "counters told " + counters + ", reporting holds " + history.countersHeld()));
        }
        return violations;
    }
}

package de.integrativ.acceptance.faults.checker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Under a journey stand exactly the facts its person allowed, and none under a journey that allowed none. */
final class FactsRight implements Rule {

    private static final String COUNTED = "platform.fact-counted.v1";

    @Override
    public List<Violation> broken(History history) {
        Map<String, List<String>> journeys = history.journeysByMark();
        Map<String, List<String>> referral = facts(history, "referral-service");
        Map<String, List<String>> support = facts(history, "casework-service");
        List<Violation> violations = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Way way : history.ways()) {
            for (String journey : journeys.getOrDefault(way.mark(), List.of())) {
                known.add(journey);
                compare(violations, way, way.fate().referralFacts(), referral.getOrDefault(journey, List.of()));
                compare(violations, way, way.fate().supportFacts(), support.getOrDefault(journey, List.of()));
            }
        }
        referral.keySet().stream()
                .filter(journey -> !known.contains(journey))
                .forEach(journey -> violations.add(
                        new Violation("order", "facts under a journey that nobody announced: " + journey)));
        return violations;
    }

    private static Map<String, List<String>> facts(History history, String service) {
        Map<String, List<String>> facts = new HashMap<>();
        for (Seen fact : history.once(s -> s.onFactsOf(service) && !s.type().equals(COUNTED))) {
            facts.computeIfAbsent(fact.key(), k -> new ArrayList<>()).add(fact.type());
        }
        return facts;
    }

    private static void compare(List<Violation> violations, Way way, List<String> expected, List<String> found) {
        if (!found.equals(expected)) {
            violations.add(new Violation(
                    found.size() < expected.size() ? "lost" : "revived",
                    way.ref() + ": facts should be " + expected + ", are " + found));
        }
    }
}

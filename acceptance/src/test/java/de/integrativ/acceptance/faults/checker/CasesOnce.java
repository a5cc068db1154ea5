package de.integrativ.acceptance.faults.checker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whoever was started has exactly one case, and nobody else has any. */
final class CasesOnce implements Rule {

    @Override
    public List<Violation> broken(History history) {
        Map<String, List<String>> journeys = history.journeysByMark();
        List<Violation> violations = new ArrayList<>();
        for (Way way : history.ways()) {
            int expected = way.fate().supported() ? 1 : 0;
            int found = journeys.getOrDefault(way.mark(), List.of()).stream()
                    .mapToInt(journey -> Collections.frequency(history.casesByJourney(), journey))
                    .sum();
            if (found != expected) {
                violations.add(new Violation(
                        found < expected ? "lost" : expected == 0 ? "revived" : "twice",
                        way.ref() + " has " + found + " cases, not " + expected));
            }
        }
        Set<String> announced = new HashSet<>();
        journeys.values().forEach(announced::addAll);
        history.casesByJourney().stream()
                .filter(journey -> !announced.contains(journey))
                .forEach(journey -> violations.add(
                        new Violation("twice", "a case of a journey that nobody announced: " + journey)));
        return violations;
    }
}

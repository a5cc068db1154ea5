package de.integrativ.acceptance.faults.checker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Each way was announced as one journey, and its steps were signalled once each, in order. */
final class WaysComplete implements Rule {

    @Override
    public List<Violation> broken(History history) {
        Map<String, List<String>> journeys = history.journeysByMark();
        Map<String, List<String>> decisions = steps(history, "referral-service");
        Map<String, List<String>> support = steps(history, "casework-service");
        List<Violation> violations = new ArrayList<>();
        for (Way way : history.ways()) {
            List<String> announced = journeys.getOrDefault(way.mark(), List.of());
            if (way.fate().barred()) {
                continue; // NothingRevived
            }
            if (announced.size() != 1) {
                violations.add(
                        new Violation(announced.isEmpty() ? "lost" : "twice", way + " was announced as " + announced));
                continue;
            }
            compare(violations, way, way.fate().decisions(), decisions.get(announced.get(0)));
            compare(violations, way, way.fate().support(), support.get(announced.get(0)));
        }
        return violations;
    }

    private static Map<String, List<String>> steps(History history, String service) {
        Map<String, List<String>> steps = new HashMap<>();
        for (Seen signal : history.once(s -> s.onSignalsOf(service) && !s.common())) {
            steps.computeIfAbsent(signal.key(), k -> new ArrayList<>()).add(signal.type());
        }
        return steps;
    }

    private static void compare(
            List<Violation> violations, Way way, List<String> expected, @Nullable List<String> signalled) {
        List<String> steps = signalled == null ? List.of() : signalled;
        if (!steps.equals(expected)) {
            violations.add(new Violation("incomplete", way.ref() + ": expected " + expected + ", signalled " + steps));
        }
    }
}

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
 * Each accepted request is one request in casework-service, one in network-service, and for a partner with a system of
 * its own one message in its place: the request (or a void in its stead), then its withdrawal if there was one.
 */
final class RequestsArrived implements Rule {

    static final String SENT = "casework.request-sent.v1";
    static final String WITHDRAWN = "casework.request-withdrawn.v1";
    static final String VOID = "platform.void.v1";

    @Override
    public List<Violation> broken(History history) {
        Requests requests = history.requests();
        Map<String, List<String>> journeys = history.journeysByRef();
        Map<String, List<String>> told = told(history);
        List<Violation> violations = new ArrayList<>();
        for (Asked asked : requests.asked()) {
            List<String> own = journeys.getOrDefault(asked.way(), List.of());
            once(
                    violations,
                    asked + " in casework",
                    requests.held().stream()
                            .filter(row -> own.contains(row.journey()))
                            .count());
            long delivered = requests.deliveredAs(asked).size();
            // What was taken back before it left goes out empty, and the portal never hears of it.
            boolean voided = asked.withdrawn() && !asked.system() && delivered == 0;
            once(violations, asked + " in network", voided ? 1 : delivered);
            if (asked.system()) {
                String ref = requests.heldAs(asked).map(Held::ref).orElse("");
                inOrder(violations, asked, told.getOrDefault(ref, List.of()));
            }
        }
        Set<String> known = new HashSet<>();
        requests.held().forEach(row -> known.add(row.ref()));
        told.keySet().stream()
                .filter(ref -> !known.contains(ref))
                .forEach(ref -> violations.add(new Violation("twice", "a request nobody composed: " + ref)));
        return violations;
    }

    private static void once(List<Violation> violations, String what, long found) {
        if (found != 1) {
            violations.add(new Violation(found == 0 ? "lost" : "twice", what + ": " + found + ", not 1"));
        }
    }

    private static void inOrder(List<Violation> violations, Asked asked, List<String> types) {
        List<String> expected = asked.withdrawn() ? List.of(SENT, WITHDRAWN) : List.of(SENT);
        List<String> filled = new ArrayList<>(types);
        if (asked.withdrawn() && !filled.isEmpty() && filled.get(0).equals(VOID)) {
            filled.set(0, SENT);
        }
        if (!filled.equals(expected)) {
            String rule =
                    filled.size() < expected.size() ? "lost" : filled.size() > expected.size() ? "twice" : "order";
            violations.add(new Violation(rule, asked + ": its partner should get " + expected + ", got " + types));
        }
    }

    private static Map<String, List<String>> told(History history) {
        Map<String, List<String>> told = new HashMap<>();
        for (Seen record : history.once(
                s -> s.topic().startsWith("requests.to.") && !s.type().startsWith("agency."))) {
            told.computeIfAbsent(record.key(), ref -> new ArrayList<>()).add(record.type());
        }
        return told;
    }
}

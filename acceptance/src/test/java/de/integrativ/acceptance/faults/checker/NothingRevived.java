package de.integrativ.acceptance.faults.checker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was withdrawn stays withdrawn: no step after the end of a referral, no life under a bar, no fact after its end. */
final class NothingRevived implements Rule {

    private static final String REFERRAL_WITHDRAWN = "referral.referral-withdrawn.v1";
    private static final String FACTS_WITHDRAWN = "platform.fact-withdrawn.v1";

    @Override
    public List<Violation> broken(History history) {
        List<Violation> violations = new ArrayList<>();
        after(history, "signals.from.referral-service", REFERRAL_WITHDRAWN, violations);
        after(history, "facts.from.referral-service", FACTS_WITHDRAWN, violations);
        after(history, "facts.from.casework-service", FACTS_WITHDRAWN, violations);
        Set<String> ended = new HashSet<>();
        history.once(s -> s.type().equals(REFERRAL_WITHDRAWN)).forEach(s -> ended.add(s.key()));
        Map<String, List<String>> journeys = history.journeysByMark();
        for (Way way : history.ways()) {
            if (way.fate().barred()) {
                journeys.getOrDefault(way.mark(), List.of()).stream()
                        .filter(journey -> !ended.contains(journey))
                        .forEach(journey -> violations.add(new Violation(
                                "revived", way.ref() + " lives, although its consent was withdrawn before it came")));
            }
        }
        return violations;
    }

    private static void after(History history, String topic, String end, List<Violation> violations) {
        Set<String> ended = new HashSet<>();
        for (Seen record : history.once(
                s -> s.topic().equals(topic) && (!s.common() || s.type().equals(end)))) {
            if (ended.contains(record.key())) {
                violations.add(new Violation(
                        "revived", record.type() + " after " + end + " of " + record.key() + " on " + topic));
            }
            if (record.type().equals(end)) {
                ended.add(record.key());
            }
        }
    }
}

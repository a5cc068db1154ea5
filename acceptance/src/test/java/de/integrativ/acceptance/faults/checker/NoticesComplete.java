package de.integrativ.acceptance.faults.checker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The Jobcenter got the word on each of its referrals, once each and in order. The answer's own ref is bound to the
 * Jobcenter's by the first notice that names both.
 */
final class NoticesComplete implements Rule {

    @Override
    public List<Violation> broken(History history) {
        Map<String, List<String>> byOwnRef = new HashMap<>();
        Map<String, String> ownRefs = new HashMap<>();
        for (Seen notice : history.once(
                s -> s.topic().startsWith("referrals.to.") && s.type().startsWith("referral."))) {
            byOwnRef.computeIfAbsent(notice.key(), k -> new ArrayList<>()).add(notice.type());
            if (notice.body().has("yourReference")) {
                ownRefs.putIfAbsent(notice.text("yourReference"), notice.key());
            }
        }
        List<Violation> violations = new ArrayList<>();
        for (Way way : history.ways()) {
            List<String> got = byOwnRef.getOrDefault(ownRefs.getOrDefault(way.ref(), ""), List.of());
            if (!got.equals(way.fate().notices())) {
                violations.add(new Violation(
                        got.size() > way.fate().notices().size() ? "twice" : "lost",
                        way.ref() + ": the Jobcenter should hear " + way.fate().notices() + ", heard " + got));
            }
        }
        return violations;
    }
}

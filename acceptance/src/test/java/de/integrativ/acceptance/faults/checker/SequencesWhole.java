package de.integrativ.acceptance.faults.checker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Every subject's records run 1, 2, 3 … where they first appear. The same record may come again; another one under a
 * known number, a number left out, and a number that first comes after a higher one are wrong.
 */
final class SequencesWhole implements Rule {

    @Override
    public List<Violation> broken(History history) {
        Map<String, Long> last = new HashMap<>();
        Map<String, UUID> holders = new HashMap<>();
        Set<String> reported = new HashSet<>();
        List<Violation> violations = new ArrayList<>();
        for (Seen record : history.seen()) {
            if (record.source().startsWith("/agency/")) {
                continue; // the run itself sends these, out of order on purpose
            }
            String subject = record.subject();
            UUID holder = holders.putIfAbsent(subject + " " + record.sequence(), record.id());
            if (holder != null) {
                if (!holder.equals(record.id()) && reported.add(subject + record.sequence())) {
                    violations.add(new Violation("twice", subject + ": two records are number " + record.sequence()));
                }
                continue;
            }
            long expected = last.getOrDefault(subject, 0L) + 1;
            if (record.sequence() != expected && reported.add(subject)) {
                violations.add(new Violation(
                        "order", subject + ": " + record.sequence() + " came where " + expected + " was due"));
            }
            last.merge(subject, record.sequence(), Math::max);
        }
        return violations;
    }
}

package de.integrativ.acceptance.faults.checker;

import de.integrativ.acceptance.faults.checker.Requests.Asked;
import de.integrativ.acceptance.faults.checker.Requests.Held;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Each accepted recall has its receipt or is still owed, from the moment on in which it was accepted; and where the
 * partner's word was accepted that its copy is gone, the log of disclosures says so.
 */
final class RecallsSettled implements Rule {

    private static final String DELETION = "partner.deletion-confirmed.v1";
    private static final Set<String> SETTLED = Set.of("OPEN", "APPLIED", "PARKED");

    @Override
    public List<Violation> broken(History history) {
        Set<String> refs = new HashSet<>();
        history.accepted().stream()
                .filter(event -> event.type().equals(DELETION))
                .forEach(event -> refs.add(event.way()));
        List<Violation> violations = new ArrayList<>();
        for (Asked asked : history.requests().asked()) {
            if (asked.withdrawn()) {
                history.requests()
                        .heldAs(asked)
                        .ifPresent(row -> settled(violations, asked, row, refs.contains(row.ref())));
            }
        }
        return violations;
    }

    private static void settled(List<Violation> violations, Asked asked, Held row, boolean confirmed) {
        Set<String> recalls = row.copy().recalls();
        if (recalls.isEmpty() || !SETTLED.containsAll(recalls)) {
            violations.add(new Violation("unsettled", asked + ": its recall is neither receipted nor owed " + recalls));
        }
        if ((asked.deleted() || confirmed) && !row.copy().state().equals("DELETED")) {
            violations.add(new Violation(
                    "lost",
                    asked + ": its deletion was confirmed, but the copy is "
                            + row.copy().state()));
        }
    }
}

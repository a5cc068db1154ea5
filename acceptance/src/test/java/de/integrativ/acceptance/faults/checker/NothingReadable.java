package de.integrativ.acceptance.faults.checker;

import de.integrativ.acceptance.faults.checker.Requests.Asked;
import de.integrativ.acceptance.faults.checker.Requests.Delivered;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A withdrawal that casework-service accepted takes the request back: in both services it is recalled, no table of
 * network-service holds what was disclosed, the portal shows nothing, and no content follows the end on the topic.
 */
final class NothingReadable implements Rule {

    private static final String RECALLED = "RECALLED";

    @Override
    public List<Violation> broken(History history) {
        Requests requests = history.requests();
        List<Violation> violations = new ArrayList<>();
        for (Asked asked : requests.asked()) {
            if (!asked.withdrawn()) {
                continue;
            }
            requests.heldAs(asked).ifPresent(row -> recalled(violations, asked, "casework", row.state()));
            for (Delivered row : requests.deliveredAs(asked)) {
                recalled(violations, asked, "network", row.state());
                if (row.state().equals(RECALLED) && row.readable()) {
                    violations.add(new Violation("readable", asked + " is recalled, and its content is still there"));
                }
            }
            if (requests.shown().contains(asked.id())) {
                violations.add(new Violation("readable", asked + " is still shown in the portal"));
            }
        }
        afterTheEnd(history, violations);
        return violations;
    }

    private static void recalled(List<Violation> violations, Asked asked, String service, String state) {
        if (!state.equals(RECALLED)) {
            violations.add(new Violation("unrecalled", asked + " is " + state + " in " + service));
        }
    }

    /** Every record counts here, repeats too: a request that is sent again after its end is a request revived. */
    private static void afterTheEnd(History history, List<Violation> violations) {
        Set<String> ended = new HashSet<>();
        for (Seen record : history.seen()) {
            if (!record.topic().startsWith("requests.to.")) {
                continue;
            }
            if (record.type().equals(RequestsArrived.WITHDRAWN) || record.type().equals(RequestsArrived.VOID)) {
                ended.add(record.key());
            } else if (record.type().equals(RequestsArrived.SENT) && ended.contains(record.key())) {
                violations.add(new Violation("revived", "content after the end of " + record.key()));
            }
        }
    }
}

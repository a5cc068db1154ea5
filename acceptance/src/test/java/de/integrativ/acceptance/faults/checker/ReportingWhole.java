package de.integrativ.acceptance.faults.checker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** reporting-service holds each published fact exactly once, and nothing that was not published. */
final class ReportingWhole implements Rule {

    @Override
    public List<Violation> broken(History history) {
        Set<UUID> published = new HashSet<>();
        history.once(s -> s.topic().startsWith("facts.from.") && !s.type().equals("platform.heartbeat.v1"))
                .forEach(s -> published.add(s.id()));
        Set<UUID> held = new HashSet<>();
        List<Violation> violations = new ArrayList<>();
        for (UUID id : history.factsIngested()) {
            if (!held.add(id)) {
                violations.add(new Violation("twice", "reporting holds the fact " + id + " twice"));
            } else if (!published.contains(id)) {
                violations.add(new Violation("revived", "reporting holds " + id + ", which was never published"));
            }
        }
        published.stream()
                .filter(id -> !held.contains(id))
                .forEach(id -> violations.add(new Violation("lost", "reporting misses the fact " + id)));
        return violations;
    }
}

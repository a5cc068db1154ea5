package de.integrativ.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Which list this replica showed to whom a short while ago; a restart forgets, and writes once more. */
@ApplicationScoped
class Seen {

    private static final Duration ONCE_IN = Duration.ofHours(1);
    /** So many at once are enough for a county; beyond, all are written again. */
    private static final int MOST = 2000;

    record Look(String actor, String object, Set<UUID> rows) {}

    private final Map<Look, Instant> looks = new ConcurrentHashMap<>();

    boolean anew(Look look, Instant now) {
        Instant last = looks.get(look);
        return last == null || last.plus(ONCE_IN).isBefore(now);
    }

    void remember(Look look, Instant now) {
        if (looks.size() >= MOST) {
            looks.clear();
        }
        looks.put(look, now);
    }
}

package de.integrativ.acceptance.simulator;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The number of the last event that we sent under each ref. A real system keeps it in the same transaction as what it
 * tells of: a number must be neither skipped nor used twice.
 */
public final class Sequences {

    private final Map<String, Long> last = new ConcurrentHashMap<>();

    /** @return 1 for the first event under this ref, then 2, 3 … */
    public long next(String ref) {
        return last.merge(ref, 1L, Long::sum);
    }

    /** Goes on after a restart from what the caller remembers. */
    public void startAfter(String ref, long sequence) {
        last.put(ref, sequence);
    }
}

package de.integrativ.reporting.indicator;

import de.integrativ.reporting.disclosure.Counted;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Contributions, added up.
 *
 * @param median of what was measured; none if nothing was
 * @param measured how many were measured
 */
record Tally(Counted counted, @Nullable BigDecimal median, long measured) {

    static Tally empty(String key) {
        return new Tally(new Counted(key, 0, 0), null, 0);
    }

    String key() {
        return counted.key();
    }

    /** Counters add to counts and ratios, never to a median. */
    Tally plus(Counted counters) {
        return new Tally(counted.plus(counters), median, measured);
    }
}

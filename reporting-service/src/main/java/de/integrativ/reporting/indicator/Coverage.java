package de.integrativ.reporting.indicator;

import de.integrativ.reporting.disclosure.Counted;
import de.integrativ.reporting.disclosure.Place;
import de.integrativ.reporting.disclosure.Suppression;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many of the referrals there are facts of.
 *
 * @param share percent with one decimal; none if hidden or if there are no ways
 */
public record Coverage(
        @Nullable Long ways,
        @Nullable Long waysWithFacts,
        @Nullable BigDecimal share,
        boolean suppressed) {

    static Coverage of(long waysWithFacts, long ways, Protected referrals, Suppression suppression) {
        if (suppression.hides(ways) || referrals.hides(Place.TOTAL)) {
            return new Coverage(null, null, null, true);
        }
        // How many are without facts would tell of those who refused.
        if (suppression.hides(new Counted("", waysWithFacts, ways))
                || referrals.hides(Tables.WITH_FACTS)
                || referrals.hides(Tables.COUNTED_ONLY)) {
            return new Coverage(ways, null, null, true);
        }
        return new Coverage(ways, waysWithFacts, Percent.of(waysWithFacts, ways), false);
    }
}

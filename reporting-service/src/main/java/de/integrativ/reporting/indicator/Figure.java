package de.integrativ.reporting.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator's value as it may be told.
 *
 * @param cells of the breakdown; empty without one
 * @param openWaits beside a wait: how many still waited; none where it is hidden
 */
public record Figure(
        Definition definition,
        Cell total,
        List<Cell> cells,
        boolean countersIncluded,
        @Nullable Long openWaits) {

    /**
     * @param key empty for the total and for what is not assigned
     * @param value persons, percent with one decimal, or working days; none if hidden or not applicable
     */
    public record Cell(
            String key,
            @Nullable BigDecimal value,
            @Nullable Long numerator,
            @Nullable Long denominator,
            boolean suppressed) {

        static Cell hidden(String key) {
            return new Cell(key, null, null, null, true);
        }
    }
}

package de.integrativ.reporting.indicator;

import java.util.List;

/**
 * What an indicator is: stands in {@code indicators/<file>.yaml} beside the SQL that reads it.
 *
 * @param number as in the programme's list of 25
 * @param inFlight how those are read who are still under way
 */
public record Definition(
        int number,
        String code,
        Unit unit,
        Text name,
        Text definition,
        Text numerator,
        Text denominator,
        Text timeBasis,
        Text inFlight,
        Counters counters) {

    public enum Unit {
        PERSONS,
        PERCENT,
        WORKING_DAYS
    }

    /** Which monthly counters without a journey belong to it; none belong to a median. */
    public record Counters(List<String> numerator, List<String> denominator) {}
}

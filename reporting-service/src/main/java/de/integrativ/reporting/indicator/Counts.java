package de.integrativ.reporting.indicator;

import de.integrativ.reporting.disclosure.Counted;
import java.util.List;
import java.util.Map;

/**
 * What is known without a journey, for a period.
 *
 * @param counters value by code; empty where they cannot be read for the period
 * @param included whether they could
 * @param referred of every month that the period touches, so that coverage is never flattered
 * @param openWaits ways that were accepted and still waited at the end of the period
 */
public record Counts(Map<String, Long> counters, boolean included, long referred, long openWaits) {

    Counted of(Definition definition) {
        return new Counted(
                "",
                sum(definition.counters().numerator()),
                sum(definition.counters().denominator()));
    }

    private long sum(List<String> codes) {
        return codes.stream().mapToLong(code -> counters.getOrDefault(code, 0L)).sum();
    }
}

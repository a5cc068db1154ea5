package de.integrativ.reporting.indicator.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.integrativ.reporting.indicator.ReadingPeriod;
import java.time.Instant;

/**
 * The answer to a question about figures.
 *
 * @param ordinal the last fact that was in, in our own order
 */
public record IndicatorsView(
        Instant asOf,
        long ordinal,
        ReadingPeriod period,
        @JsonUnwrapped FiguresView figures) {}

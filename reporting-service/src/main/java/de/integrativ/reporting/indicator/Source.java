package de.integrativ.reporting.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Where the contributions of one indicator come from.
 *
 * @param with SQL that names a relation {@code contribution} (numerator, denominator, measure, and a column per
 *     {@link Dimension})
 */
public record Source(String with, List<Object> arguments) {

    static final String PERIOD =
            "with p as (select cast(? as date) as first_day, cast(? as date) as last_day, cast(? as date) as today)";

    /** The rows that were frozen with a report. */
    public static Source frozen(UUID report, Definition definition) {
        return new Source(
                "with contribution as (select * from report_contribution where report = ? and indicator = ?)",
                List.of(report, definition.number()));
    }

    /** The ways as they are now. @param today what is not over today is not read yet */
    static Source live(String query, ReadingPeriod period, LocalDate today) {
        return new Source(PERIOD + """
                , contribution as (
                    select c.numerator, c.denominator, c.measure,
                           w.region, w.municipality, w.sex, w.age_band, w.status_group
                    from (%s) c join way w on w.way = c.way)
                """.formatted(query), List.of(period.from(), period.to(), today));
    }
}

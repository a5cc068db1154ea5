package de.integrativ.reporting.report;

import de.integrativ.reporting.indicator.Definition;
import de.integrativ.reporting.indicator.Source;
import de.integrativ.reporting.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What a report was made of, kept without a way, so that it can be made again after persons were erased. */
@ApplicationScoped
class FrozenRows {

    private static final String FREEZE = """
            insert into report_contribution (
                report, indicator, numerator, denominator, measure, region, municipality, sex, age_band, status_group)
            %s
            select ?, ?, numerator, denominator, measure, region, municipality, sex, age_band, status_group
            from contribution""";

    private final Sql sql;

    FrozenRows(Sql sql) {
        this.sql = sql;
    }

    /** No fact comes in until the report is computed. @return the last one that is in */
    long holdStill() {
        return sql.one("select last from ingest_ordinal for share", row -> row.getLong(1));
    }

    void freeze(UUID report, Definition definition, Source source) {
        Object[] arguments = Stream.concat(source.arguments().stream(), Stream.of(report, definition.number()))
                .toArray();
        sql.update(FREEZE.formatted(source.with()), arguments);
    }

    void freeze(UUID report, Map<String, Long> counters) {
        counters.forEach((counter, value) -> sql.update(
                "insert into report_counter (report, counter, value) values (?, ?, ?)", report, counter, value));
    }

    Map<String, Long> counters(UUID report) {
        Map<String, Long> counters = new HashMap<>();
        sql.list(
                        "select counter, value from report_counter where report = ?",
                        row -> Map.entry(row.getString(1), row.getLong(2)),
                        report)
                .forEach(counter -> counters.put(counter.getKey(), counter.getValue()));
        return counters;
    }

    long parkedFacts() {
        return sql.one("select count(*) from parking where topic like 'facts.%'", row -> row.getLong(1));
    }
}

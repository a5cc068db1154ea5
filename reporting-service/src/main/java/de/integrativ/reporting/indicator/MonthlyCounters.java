package de.integrativ.reporting.indicator;

import de.integrativ.county.County;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.identity.Role;
import de.integrativ.reporting.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the counters without a journey. */
@ApplicationScoped
public class MonthlyCounters {

    private final Sql sql;
    private final Definitions definitions;
    private final County county;

    MonthlyCounters(Sql sql, Definitions definitions, County county) {
        this.sql = sql;
        this.definitions = definitions;
        this.county = county;
    }

    public Counts read(ReadingPeriod period, LocalDate today, Actor actor) {
        Map<String, Long> touched = theirs(actor) ? sums(period) : Map.of();
        boolean included = theirs(actor) && period.wholeMonths();
        return new Counts(
                included ? touched : Map.of(),
                included,
                touched.getOrDefault("REFERRED", 0L),
                sql.one(
                        Source.PERIOD + definitions.openWaits(),
                        row -> row.getLong(1),
                        period.from(),
                        period.to(),
                        today));
    }

    private Map<String, Long> sums(ReadingPeriod period) {
        Map<String, Long> sums = new HashMap<>();
        sql.list(
                        "select counter, sum(value) from monthly_count where month between ? and ? group by counter",
                        row -> Map.entry(row.getString(1), row.getLong(2)),
                        period.firstMonth(),
                        period.lastMonth())
                .forEach(sum -> sums.put(sum.getKey(), sum.getValue()));
        return sums;
    }

    /** A counter names no agency: a Jobcenter's lead gets them where the county has no other Jobcenter. */
    private boolean theirs(Actor actor) {
        if (!Readers.ofTheirJobcenterOnly(actor)) {
            return true;
        }
        List<String> jobcenters = county.organisations().stream()
                .filter(organisation -> organisation.kind().equals("JOBCENTER"))
                .map(County.Organisation::id)
                .toList();
        return actor.has(Role.JC_LEAD) && jobcenters.equals(List.of(actor.agency()));
    }
}

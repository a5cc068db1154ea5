package de.integrativ.gateway.today;

import java.time.LocalDate;
import java.util.List;

/**
 * The merged list.
 *
 * @param missing services that did not answer; their part of the list is not here
 */
public record DueToday(List<WorklistRow> rows, List<String> missing, LocalDate today) {

    public DueToday onlyFor(String person) {
        return new DueToday(rows.stream().filter(row -> row.isFor(person)).toList(), missing, today);
    }

    public long overdue() {
        return rows.stream().filter(WorklistRow::overdue).count();
    }

    /** Changes when the list does, and only then. */
    public String mark() {
        return Integer.toHexString(List.of(rows, missing, today).hashCode());
    }

    public String day(WorklistRow row) {
        long days = today.until(row.due(), java.time.temporal.ChronoUnit.DAYS);
        return row.overdue() || days < 0 ? "overdue" : days == 0 ? "today" : "later";
    }
}

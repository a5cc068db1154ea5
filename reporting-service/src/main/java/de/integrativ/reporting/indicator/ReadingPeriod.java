package de.integrativ.reporting.indicator;

import java.time.LocalDate;
import java.time.YearMonth;

/** Both days included, in the county's time. */
public record ReadingPeriod(LocalDate from, LocalDate to) {

    /** Counters without a journey know their month and no day. */
    boolean wholeMonths() {
        return from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
    }

    /** The first or second half of a year. */
    public boolean halfYear() {
        return from.getDayOfMonth() == 1
                && (from.getMonthValue() == 1 || from.getMonthValue() == 7)
                && to.equals(from.plusMonths(6).minusDays(1));
    }

    String firstMonth() {
        return YearMonth.from(from).toString();
    }

    String lastMonth() {
        return YearMonth.from(to).toString();
    }
}

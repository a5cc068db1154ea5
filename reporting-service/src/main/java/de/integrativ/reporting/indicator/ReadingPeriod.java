package de.integrativ.reporting.indicator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Both days included, in the county's time. */
public record ReadingPeriod(LocalDate from, LocalDate to) {

    private static final int QUARTER = 3;

    /** Counters without a journey know their month and no day. */
    public boolean wholeMonths() {
        return from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
    }

    /** The first or second half of a year. */
    public boolean halfYear() {
        return from.getDayOfMonth() == 1
                && (from.getMonthValue() == 1 || from.getMonthValue() == 7)
                && to.equals(from.plusMonths(6).minusDays(1));
    }

    /**
     * What may be asked for at any time: a month of the calendar, or whole quarters. Fewer days could be had by subtracting
     * other periods; what these give is looked at ({@link #parts}).
     */
    public boolean month() {
        return wholeMonths() && YearMonth.from(from).equals(YearMonth.from(to));
    }

    public boolean quarters() {
        return wholeMonths() && from.getMonthValue() % QUARTER == 1 && to.getMonthValue() % QUARTER == 0;
    }

    /** A month is protected as its quarter is; whole quarters stand for themselves. */
    ReadingPeriod frame() {
        LocalDate first = from.minusMonths((from.getMonthValue() - 1L) % QUARTER);
        return month() ? new ReadingPeriod(first, first.plusMonths(QUARTER).minusDays(1)) : this;
    }

    /** The smallest periods that can be had by subtracting what may be asked for: months of a quarter, or quarters. */
    List<ReadingPeriod> parts() {
        int length = month() ? 1 : QUARTER;
        return Stream.iterate(frame().from(), day -> !day.isAfter(frame().to()), day -> day.plusMonths(length))
                .map(day -> new ReadingPeriod(day, day.plusMonths(length).minusDays(1)))
                .toList();
    }

    String firstMonth() {
        return YearMonth.from(from).toString();
    }

    String lastMonth() {
        return YearMonth.from(to).toString();
    }
}

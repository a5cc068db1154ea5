package de.integrativ.platform.audit;

import de.integrativ.county.County.Retention;
import de.integrativ.platform.audit.Finding.Wrong;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * Whether each sealed day is a later one and goes on where the one before it ends, and none was taken out before its time.
 *
 * @param today UTC
 */
record DayCheck(LocalDate today) {

    /** @param days by their place in the chain */
    void of(List<SealedDay> days, Consumer<Finding> found) {
        long next = 1;
        LocalDate before = LocalDate.MIN;
        for (SealedDay day : days) {
            if (!day.day().isAfter(before)) {
                found.accept(new Finding(day.day(), day.first(), Wrong.DAY_MISDATED, "it comes after " + before));
            }
            if (day.first() != next) {
                found.accept(new Finding(day.day(), next, Wrong.DAY_REMOVED, "up to " + (day.first() - 1)));
            }
            if (day.expired() && !hadItsTime(day)) {
                found.accept(new Finding(day.day(), day.first(), Wrong.EXPIRED_EARLY, "on " + day.expiredOn()));
            }
            next = day.last() + 1;
            before = day.day();
        }
    }

    /** By the retention of that day, which no county file can have made shorter than the shortest. */
    private boolean hadItsTime(SealedDay day) {
        LocalDate on = day.expiredOn();
        return day.keptDays() >= Retention.SHORTEST_ACCESS_LOG
                && !day.expiredTooEarlyFor(day.day())
                && !on.isAfter(today);
    }
}

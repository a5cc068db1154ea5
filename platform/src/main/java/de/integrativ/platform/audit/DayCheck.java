package de.integrativ.platform.audit;

import de.integrativ.county.County.Retention;
import de.integrativ.platform.audit.Finding.Wrong;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Whether each sealed day goes on where the one before it ends, and none was taken out before its time.
 *
 * @param today UTC
 */
record DayCheck(LocalDate today) {

    void of(List<SealedDay> days, Consumer<Finding> found) {
        long next = 1;
        for (SealedDay day : days) {
            if (day.first() != next) {
                found.accept(new Finding(day.day(), next, Wrong.DAY_REMOVED, "up to " + (day.first() - 1)));
            }
            if (day.expired() && !hadItsTime(day)) {
                found.accept(new Finding(day.day(), day.first(), Wrong.EXPIRED_EARLY, "on " + expiredOn(day)));
            }
            next = day.last() + 1;
        }
    }

    /** By the retention of that day, which no county file can have made shorter than the shortest. */
    private boolean hadItsTime(SealedDay day) {
        LocalDate on = expiredOn(day);
        return day.keptDays() >= Retention.SHORTEST_ACCESS_LOG
                && !on.isBefore(day.day().plusDays(day.keptDays()))
                && !on.isAfter(today);
    }

    private static LocalDate expiredOn(SealedDay day) {
        return Objects.requireNonNull(day.expiredAt())
                .withOffsetSameInstant(ZoneOffset.UTC)
                .toLocalDate();
    }
}

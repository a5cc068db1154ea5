package de.integrativ.platform.audit;

import de.integrativ.platform.audit.Finding.Wrong;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Whether each sealed day goes on where the one before it ends, and none was taken out before its time. */
record DayCheck(Period retention) {

    void of(List<SealedDay> days, Consumer<Finding> found) {
        long next = 1;
        for (SealedDay day : days) {
            if (day.first() != next) {
                found.accept(new Finding(day.day(), next, Wrong.DAY_REMOVED, "up to " + (day.first() - 1)));
            }
            if (day.expired() && expiredOn(day).isBefore(day.day().plus(retention))) {
                found.accept(new Finding(day.day(), day.first(), Wrong.EXPIRED_EARLY, "on " + expiredOn(day)));
            }
            next = day.last() + 1;
        }
    }

    private static LocalDate expiredOn(SealedDay day) {
        return Objects.requireNonNull(day.expiredAt())
                .withOffsetSameInstant(ZoneOffset.UTC)
                .toLocalDate();
    }
}

package de.integrativ.referral.referral;

import de.integrativ.county.County;
import de.integrativ.county.Period;
import de.integrativ.platform.time.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Days as the county counts them. */
@ApplicationScoped
public class CountyCalendar {

    private final Clock clock;
    private final County county;
    private final WorkingDays workingDays;

    public CountyCalendar(Clock clock, County county, WorkingDays workingDays) {
        this.clock = clock;
        this.county = county;
        this.workingDays = workingDays;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    public LocalDate orToday(@Nullable LocalDate day) {
        return day == null ? today() : day;
    }

    public Instant now() {
        return clock.instant();
    }

    /** When something of that day happened: now if it is today, else at its noon, which lies in that day in every zone. */
    public Instant instant(LocalDate day) {
        return day.equals(today())
                ? clock.instant()
                : day.atTime(LocalTime.NOON).atZone(zone()).toInstant();
    }

    /** @param deadline name in the county file */
    public LocalDate due(LocalDate from, String deadline) {
        return workingDays.due(from, county.deadline(deadline));
    }

    /** The due day, later by the working days that passed between the two others. */
    public LocalDate postponed(LocalDate due, LocalDate from, LocalDate to) {
        int passed = workingDays.between(from, to);
        return passed == 0 ? due : workingDays.due(due, new Period(passed, Period.Unit.WD));
    }

    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return workingDays.between(from, to);
    }

    private ZoneId zone() {
        return ZoneId.of(county.identity().timeZone());
    }
}

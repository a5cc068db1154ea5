package de.integrativ.platform.time;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import de.integrativ.county.ClosingDay;
import de.integrativ.county.County;
import de.integrativ.county.Period;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Counts working days: Monday to Friday without the state's holidays and the county's closing days. */
@ApplicationScoped
public class WorkingDays {

    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.GERMANY));
    private final String state;
    private final List<ClosingDay> closed;

    WorkingDays(County county) {
        this.state = county.identity().state().toLowerCase(Locale.ROOT);
        this.closed = List.copyOf(county.closingDays());
    }

    /** The day on which a period that starts on {@code from} ends; the first day does not count (§187 BGB). */
    public LocalDate due(LocalDate from, Period period) {
        return switch (period.unit()) {
            case D -> from.plusDays(period.amount());
            case M -> from.plusMonths(period.amount());
            case WD -> workingDaysAfter(from, period.amount());
        };
    }

    /** Working days after {@code from} up to and including {@code to}; 0 on the same day, never negative. */
    public int between(LocalDate from, LocalDate to) {
        return (int) from.datesUntil(to.isAfter(from) ? to : from)
                .map(day -> day.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    private LocalDate workingDaysAfter(LocalDate from, int amount) {
        LocalDate day = from;
        int left = amount;
        while (left > 0) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    private boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && closed.stream().noneMatch(shut -> shut.isOn(day)) && !holidays.isHoliday(day, state);
    }
}

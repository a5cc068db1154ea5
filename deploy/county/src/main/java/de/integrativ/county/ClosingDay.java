package de.integrativ.county;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * A day on which the county's offices are shut, as the county file writes it: each year ({@code 12-24}) or once
 * ({@code 2026-12-24}).
 *
 * @param year of one that comes once
 */
public record ClosingDay(MonthDay day, @Nullable Integer year) {

    private static final int WITHOUT_YEAR = "12-24".length();

    /** @throws DateTimeException if there is no such day */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ClosingDay parse(String text) {
        if (text.length() == WITHOUT_YEAR) {
            return new ClosingDay(MonthDay.parse("--" + text), null);
        }
        LocalDate once = LocalDate.parse(text);
        return new ClosingDay(MonthDay.from(once), once.getYear());
    }

    public boolean isOn(LocalDate date) {
        return day.equals(MonthDay.from(date)) && (year == null || year == date.getYear());
    }
}

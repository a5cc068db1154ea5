package de.integrativ.platform.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.county.County;
import de.integrativ.county.CountyFile;
import de.integrativ.county.Period;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private final County county =
            CountyFile.read(Path.of(System.getProperty("integrativ.root"), "deploy/county/coesfeld.yaml"));
    private final WorkingDays days = new WorkingDays(county);

    @Test
    void theFirstDayDoesNotCountAndWeekendsDoNotEither() {
        LocalDate due = days.due(LocalDate.parse("2026-07-09"), Period.parse("5 WD"));

        assertEquals(LocalDate.parse("2026-07-16"), due);
    }

    @Test
    void holidaysOfTheStateDoNotCount() {
        LocalDate beforeCorpusChristi = LocalDate.parse("2026-06-03");

        LocalDate due = days.due(beforeCorpusChristi, Period.parse("1 WD"));

        assertEquals(LocalDate.parse("2026-06-05"), due);
    }

    @Test
    void aHolidayOfOtherStatesCounts() {
        LocalDate beforeAssumption = LocalDate.parse("2025-08-14");

        LocalDate due = days.due(beforeAssumption, Period.parse("1 WD"));

        assertEquals(LocalDate.parse("2025-08-15"), due);
    }

    @Test
    void daysAndMonthsAreThoseOfTheCalendar() {
        LocalDate due = days.due(LocalDate.parse("2026-08-31"), Period.parse("6 M"));

        assertEquals(LocalDate.parse("2027-02-28"), due);
    }

    @Test
    void betweenCountsWorkingDaysUpToAndIncludingTheLast() {
        int between = days.between(LocalDate.parse("2026-07-10"), LocalDate.parse("2026-07-14"));

        assertEquals(2, between);
    }

    @Test
    void betweenIsNeverNegative() {
        int between = days.between(LocalDate.parse("2026-07-14"), LocalDate.parse("2026-07-10"));

        assertEquals(0, between);
    }
}

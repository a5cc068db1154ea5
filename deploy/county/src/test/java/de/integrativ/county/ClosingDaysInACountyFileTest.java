package de.integrativ.county;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClosingDaysInACountyFileTest {

    @TempDir
    Path directory;

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "12-24,      2026-12-24, true",
        "12-24,      2031-12-24, true",
        "12-24,      2026-12-23, false",
        "02-29,      2028-02-29, true",
        "02-29,      2027-02-28, false",
        "2026-12-24, 2026-12-24, true",
        "2026-12-24, 2027-12-24, false"
    })
    void a_day_without_a_year_comes_each_year_and_one_with_a_year_once(String written, LocalDate date, boolean closed)
            throws IOException {
        County county = CountyFile.read(closedOn(written));

        assertEquals(closed, county.closingDays().getLast().isOn(date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"02-30", "99-99", "00-10", "2026-02-29", "2026-13-01", "2026-00-00"})
    void a_day_that_no_calendar_has_is_refused_at_its_line(String written) throws IOException {
        Path file = closedOn(written);

        List<Mistake> mistakes = mistakes(file);

        assertEquals(1, mistakes.size(), mistakes.toString());
        assertEquals(
                "'" + written + "' is no day of the calendar: correct it or take it out",
                mistakes.getFirst().remedy());
        assertEquals(CoesfeldWith.line(file, written), mistakes.getFirst().line());
    }

    @Test
    void a_day_in_another_form_is_told_with_the_two_that_there_are() throws IOException {
        List<Mistake> mistakes = mistakes(closedOn("24.12."));

        assertEquals(1, mistakes.size(), mistakes.toString());
        assertTrue(mistakes.getFirst().remedy().endsWith("or a whole date like \"2026-12-24\""), mistakes.toString());
    }

    private Path closedOn(String day) throws IOException {
        return CoesfeldWith.changes(directory, "closingDays: []", "closingDays:\n  - \"" + day + "\"");
    }

    private static List<Mistake> mistakes(Path file) {
        return assertThrows(CountyFileBroken.class, () -> CountyFile.read(file)).mistakes();
    }
}

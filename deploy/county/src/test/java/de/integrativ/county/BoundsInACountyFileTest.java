package de.integrativ.county;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a server would take wrongly, or refuse half-way, is refused here with the rest. */
class BoundsInACountyFileTest {

    @TempDir
    Path directory;

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "sessionLongest: PT10H     | sessionLongest: PT999999H     | is out of bounds: write PT1M to PT24H",
                "sessionIdle: PT1H         | sessionIdle: PT999999H        | is out of bounds: write PT1M to PT12H",
                "sessionIdle: PT1H         | sessionIdle: PT11H            | is longer than sessionLongest: write at most PT10H",
                "tokenLife: PT5M           | tokenLife: PT999999M          | is out of bounds: write PT30S to PT1H",
                "tokenLife: PT5M           | tokenLife: PT1S               | is out of bounds: write PT30S to PT1H",
                "consentStaleAfter: PT15M  | consentStaleAfter: PT999H     | a withdrawn consent may count for so long",
                "version: 1                | version: 99999999999          | is too large: write at most 10000",
                "passwordLength: 10        | passwordLength: 99999999999   | is too large: write at most 64",
                "passwordLength: 10        | passwordLength: 11             | than the password that everybody has in a demonstration: write at most 10",
                "minDomains: 2             | minDomains: 99999999999       | is too large: write at most 16",
                "accessLogDays: 365        | accessLogDays: 99999999999    | is too large: write a number of days",
                "validFrom: 2025-07-01     | validFrom: 2025-02-30         | is no day of the calendar: write a date like",
                "validFrom: 2025-07-01     | validFrom: 2025-06-31         | is no day of the calendar"
            })
    void a_value_out_of_bounds_is_refused_at_its_line(String text, String instead, String remedy) throws IOException {
        Path file = CoesfeldWith.changes(directory, text, instead);

        List<Mistake> mistakes = mistakes(file);

        assertEquals(1, mistakes.size(), mistakes.toString());
        assertTrue(mistakes.getFirst().remedy().contains(remedy), mistakes.toString());
        assertEquals(CoesfeldWith.line(file, instead), mistakes.getFirst().line());
    }

    @Test
    void a_day_that_no_calendar_has_and_a_number_that_no_computer_holds_are_told_with_the_rest() throws IOException {
        Path file = CoesfeldWith.changes(
                directory,
                "validFrom: 2025-07-01",
                "validFrom: 2025-02-30",
                "version: 1",
                "version: 99999999999",
                "roles: [jc-lead]",
                "roles: [boss]");

        List<Mistake> mistakes = mistakes(file);

        assertEquals(
                List.of("people[2].roles[0]", "programmes[0].version", "programmes[0].validFrom"),
                mistakes.stream().map(Mistake::place).toList());
    }

    @Test
    void a_county_that_works_may_ask_for_long_passwords() throws IOException {
        Path file =
                CoesfeldWith.changes(directory, "demonstration: true", "", "passwordLength: 10", "passwordLength: 16");

        County county = CountyFile.read(file);

        assertEquals(16, county.signIn().passwordLength());
        assertFalse(county.demonstration());
    }

    private static List<Mistake> mistakes(Path file) {
        return assertThrows(CountyFileBroken.class, () -> CountyFile.read(file)).mistakes();
    }
}

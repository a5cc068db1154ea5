package de.integrativ.platform.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.county.County;
import de.integrativ.county.CountyFile;
import de.integrativ.county.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A day on which the county is shut is no working day, however its file writes it. */
class WorkingDaysProperties {

    private static final Path FILE = Path.of(System.getProperty("integrativ.root"), "deploy/county/coesfeld.yaml");
    private static final Period NEXT = Period.parse("1 WD");

    private final WorkingDays usual = new WorkingDays(CountyFile.read(FILE));

    @Property(tries = 100)
    void nothing_is_due_on_a_day_that_is_written_with_its_year(@ForAll("days") LocalDate day) throws IOException {
        LocalDate due = shutOn(day.toString()).due(day.minusDays(1), NEXT);

        assertEquals(usual.due(day, NEXT), due);
    }

    @Property(tries = 100)
    void nothing_is_due_on_a_day_that_is_written_without_its_year(@ForAll("days") LocalDate day) throws IOException {
        LocalDate due = shutOn(day.toString().substring("2026-".length())).due(day.minusDays(1), NEXT);

        assertEquals(usual.due(day, NEXT), due);
    }

    @Property(tries = 100)
    void a_day_with_its_year_changes_no_other_year(@ForAll("days") LocalDate day) throws IOException {
        LocalDate later = day.plusYears(1);

        int between = shutOn(day.toString()).between(later.minusDays(7), later.plusDays(7));

        assertEquals(usual.between(later.minusDays(7), later.plusDays(7)), between);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2024, 1, 1).toEpochDay(),
                        LocalDate.of(2036, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static WorkingDays shutOn(String day) throws IOException {
        Path file = Files.createTempFile("county", ".yaml");
        try {
            Files.writeString(
                    file, Files.readString(FILE).replace("closingDays: []", "closingDays: [\"" + day + "\"]"));
            County county = CountyFile.read(file);
            return new WorkingDays(county);
        } finally {
            Files.delete(file);
        }
    }
}

package de.integrativ.acceptance.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.acceptance.demo.Cast.YoungPerson;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CastTest {

    private final List<YoungPerson> people = Cast.read().people();

    @Test
    void every_key_is_a_way_of_its_own() {
        assertEquals(
                people.size(), people.stream().map(YoungPerson::key).distinct().count());
    }

    @Test
    void nothing_happens_on_a_weekend_or_outside_the_summer_of_2026() {
        for (YoungPerson person : people) {
            dates(person).forEach(day -> {
                assertTrue(day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0, person.key() + " " + day);
                assertTrue(day.getYear() == 2026 && day.getMonthValue() >= 7 && day.getMonthValue() <= 9);
            });
        }
    }

    @Test
    void each_step_follows_the_one_before() {
        for (YoungPerson person : people) {
            List<LocalDate> dates = dates(person).toList();
            assertEquals(dates.stream().sorted().toList(), dates, person.key());
        }
    }

    @Test
    void a_plan_is_agreed_only_where_a_local_jobcenter_has_staff() {
        people.stream()
                .filter(p -> p.plan() != null)
                .forEach(p -> assertTrue(List.of("coesfeld", "duelmen").contains(p.unit()), p.key()));
    }

    @Test
    void the_hand_worked_table_is_read_whole() {
        assertEquals(21, Figures.read().size());
    }

    private static Stream<LocalDate> dates(YoungPerson p) {
        return Stream.of(
                        Stream.of(p.submitted(), p.accepted(), p.withdrawn()),
                        Stream.ofNullable(p.declined()).map(Cast.Decline::on),
                        Stream.ofNullable(p.meeting()).flatMap(m -> Stream.of(m.held(), m.started(), m.notStarted())),
                        Stream.ofNullable(p.plan()).map(Cast.Plan::agreed))
                .flatMap(s -> s)
                .filter(Objects::nonNull);
    }
}

package de.integrativ.reporting.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);

    @Test
    void a_longer_period_less_a_shorter_one_leaves_what_is_between() {
        Map<Differences.Stretch, Counted> known =
                Differences.of(List.of(told(JANUARY, JULY, 20)), told(JANUARY, AUGUST, 22));

        assertEquals(Map.of(new Differences.Stretch(JULY, AUGUST), count(2)), known);
    }

    @Test
    void three_reports_together_leave_a_month_that_no_two_of_them_leave() {
        Map<Differences.Stretch, Counted> known =
                Differences.of(List.of(told(JANUARY, AUGUST, 22), told(JANUARY, APRIL, 9)), told(APRIL, JULY, 12));

        assertEquals(count(-1), known.get(new Differences.Stretch(AUGUST, JULY)));
    }

    @Test
    void the_same_period_again_leaves_what_came_late() {
        Map<Differences.Stretch, Counted> known =
                Differences.of(List.of(told(JANUARY, JULY, 20)), told(JANUARY, JULY, 21));

        assertEquals(Map.of(new Differences.Stretch(JANUARY, JULY), count(1)), known);
    }

    @Test
    void periods_that_do_not_touch_leave_nothing() {
        Map<Differences.Stretch, Counted> known =
                Differences.of(List.of(told(JANUARY, APRIL, 9)), told(JULY, AUGUST, 2));

        assertEquals(Map.of(), known);
    }

    private static Counted count(long persons) {
        return new Counted("", persons, persons);
    }

    private static Told told(LocalDate from, LocalDate end, long persons) {
        return new Told(from, end.minusDays(1), count(persons));
    }
}

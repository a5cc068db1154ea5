package de.integrativ.gateway.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private final Selection selection = new Selection();

    @Test
    void without_a_period_it_is_the_last_two_quarters_that_are_over() {
        selection.fill(LocalDate.of(2026, 11, 23), false);

        assertEquals("von=2026-04-01&bis=2026-09-30&nach=&fuer=", selection.query());
    }

    @Test
    void a_month_of_the_calendar_stays_what_it_is() {
        selection.from = "2026-08-01";
        selection.to = "2026-08-31";

        selection.fill(LocalDate.of(2026, 11, 23), false);

        assertEquals("von=2026-08-01&bis=2026-08-31&nach=&fuer=", selection.query());
    }

    @Test
    void other_days_become_the_quarters_around_them() {
        selection.from = "2026-05-20";
        selection.to = "2026-07-02";

        selection.fill(LocalDate.of(2026, 11, 23), false);

        assertEquals("von=2026-04-01&bis=2026-09-30&nach=&fuer=", selection.query());
    }

    @Test
    void a_breakdown_that_cannot_be_one_is_left_out() {
        selection.by = "sex' or 1=1";

        selection.fill(LocalDate.of(2026, 10, 7), false);

        assertNull(selection.by());
    }

    @Test
    void a_board_is_shown_the_last_half_year_that_is_over() {
        selection.fill(LocalDate.of(2026, 10, 7), true);

        assertEquals("2026-01-01", selection.from());
        assertEquals("2026-06-30", selection.to());
    }
}

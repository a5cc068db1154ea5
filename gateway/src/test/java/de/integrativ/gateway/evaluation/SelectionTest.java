package de.integrativ.gateway.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private final Selection selection = new Selection();

    @Test
    void without_a_period_it_is_the_last_six_whole_months() {
        selection.fill(LocalDate.of(2026, 10, 7));

        assertEquals("von=2026-04-01&bis=2026-09-30&nach=&fuer=", selection.query());
    }

    @Test
    void a_breakdown_that_cannot_be_one_is_left_out() {
        selection.by = "sex' or 1=1";

        selection.fill(LocalDate.of(2026, 10, 7));

        assertNull(selection.by());
    }
}

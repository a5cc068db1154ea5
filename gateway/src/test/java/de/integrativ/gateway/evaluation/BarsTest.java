package de.integrativ.gateway.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.gateway.evaluation.Figures.Cell;
import de.integrativ.gateway.evaluation.Figures.Indicator;
import java.util.List;
import org.junit.jupiter.api.Test;

class BarsTest {

    @Test
    void hidden_cells_all_look_the_same() {
        var bars = Bars.bars(indicator(hidden("a"), cell("b", 40), hidden("c")));

        assertEquals(bars.get(0).width(), bars.get(2).width());
        assertTrue(bars.get(0).hidden());
    }

    @Test
    void a_percentage_is_measured_against_a_hundred() {
        var bars = Bars.bars(indicator(cell("a", 50)));

        assertEquals(170, bars.getFirst().width());
    }

    @Test
    void zero_has_no_length() {
        assertEquals(0, Bars.bars(indicator(cell("a", 0))).getFirst().width());
    }

    private static Cell cell(String key, double value) {
        return new Cell(key, key, value, null, null, false);
    }

    private static Cell hidden(String key) {
        return new Cell(key, key, null, null, null, true);
    }

    private static Indicator indicator(Cell... cells) {
        return new Indicator(
                3, "ACCEPTANCE", "Annahme", "…", "PERCENT", 50.0, 1L, 2L, false, false, null, List.of(cells));
    }
}

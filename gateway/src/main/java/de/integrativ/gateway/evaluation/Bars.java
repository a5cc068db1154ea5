package de.integrativ.gateway.evaluation;

import de.integrativ.gateway.evaluation.Figures.Cell;
import de.integrativ.gateway.evaluation.Figures.Indicator;
import io.quarkus.qute.TemplateExtension;
import java.util.ArrayList;
import java.util.List;

/** The bars of one breakdown, worked out for an SVG of 640 units width; the table beside it holds the same. */
@TemplateExtension
final class Bars {

    private static final int ROW = 34;
    private static final int LEFT = 210;
    private static final int LONGEST = 340;

    private Bars() {}

    /** @param hidden drawn as an empty outline of the same length for all, so that it tells nothing */
    record Bar(Cell cell, int y, int width, int textX, boolean hidden) {
        public int top() {
            return y + 6;
        }

        public int middle() {
            return y + 20;
        }
    }

    static List<Bar> bars(Indicator indicator) {
        double top = indicator.top();
        List<Bar> bars = new ArrayList<>();
        for (Cell cell : indicator.breakdown()) {
            Double value = cell.value();
            int width = value == null || top == 0 ? 0 : (int) Math.round(value / top * LONGEST);
            int shown = cell.suppressed() ? 60 : width;
            bars.add(new Bar(cell, bars.size() * ROW, shown, LEFT + shown + 10, cell.suppressed()));
        }
        return bars;
    }

    static int height(Indicator indicator) {
        return indicator.breakdown().size() * ROW;
    }
}

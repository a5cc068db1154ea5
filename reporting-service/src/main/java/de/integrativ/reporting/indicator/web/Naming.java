package de.integrativ.reporting.indicator.web;

import de.integrativ.reporting.indicator.Dimension;
import de.integrativ.reporting.indicator.Labels;
import de.integrativ.reporting.indicator.web.FiguresView.CellView;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Names the cells of a breakdown in German. */
@ApplicationScoped
public class Naming {

    private final Labels labels;

    Naming(Labels labels) {
        this.labels = labels;
    }

    public FiguresView.Naming by(@Nullable Dimension dimension) {
        return cell -> new CellView(
                labels.key(cell.key()),
                dimension == null ? "" : labels.of(dimension, cell.key()),
                cell.value(),
                cell.numerator(),
                cell.denominator(),
                cell.suppressed());
    }
}

package de.integrativ.reporting.indicator;

import java.util.List;

/** All indicators of a period. */
public record Figures(Coverage coverage, List<Figure> indicators) {

    Figures withoutBreakdown() {
        return new Figures(
                coverage,
                indicators.stream()
                        .map(figure -> new Figure(
                                figure.definition(),
                                figure.total(),
                                List.of(),
                                figure.countersIncluded(),
                                figure.openWaits()))
                        .toList());
    }
}

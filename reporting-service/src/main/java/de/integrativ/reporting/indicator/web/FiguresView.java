package de.integrativ.reporting.indicator.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrativ.reporting.disclosure.Audience;
import de.integrativ.reporting.indicator.Coverage;
import de.integrativ.reporting.indicator.Definition;
import de.integrativ.reporting.indicator.Figure;
import de.integrativ.reporting.indicator.Figures;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures as they are told. What is hidden has no value, and says so. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FiguresView(AudienceView audience, Coverage coverage, List<IndicatorView> indicators) {

    /** @param hint German; why something is hidden */
    public record AudienceView(String id, int threshold, String hint) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record IndicatorView(
            int number,
            String code,
            String name,
            String definition,
            Definition.Unit unit,
            @Nullable BigDecimal value,
            @Nullable Long numerator,
            @Nullable Long denominator,
            boolean suppressed,
            boolean countersIncluded,
            @Nullable Long openWaits,
            List<CellView> breakdown) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CellView(
            String key,
            String label,
            @Nullable BigDecimal value,
            @Nullable Long numerator,
            @Nullable Long denominator,
            boolean suppressed) {}

    /** Names the cells of one breakdown. */
    @FunctionalInterface
    public interface Naming {
        CellView name(Figure.Cell cell);
    }

    public static FiguresView of(Figures figures, Audience audience, Naming naming) {
        return new FiguresView(
                new AudienceView(audience.id(), audience.threshold(), hint(audience.threshold())),
                figures.coverage(),
                figures.indicators().stream()
                        .map(figure -> indicator(figure, naming))
                        .toList());
    }

    private static IndicatorView indicator(Figure figure, Naming naming) {
        Definition definition = figure.definition();
        Figure.Cell total = figure.total();
        return new IndicatorView(
                definition.number(),
                definition.code(),
                definition.name().de(),
                definition.definition().de(),
                definition.unit(),
                total.value(),
                total.numerator(),
                total.denominator(),
                total.suppressed(),
                figure.countersIncluded(),
                figure.openWaits(),
                figure.cells().stream().map(naming::name).toList());
    }

    private static String hint(int threshold) {
        return "Anzahlen von 1 bis " + (threshold - 1)
                + " sind verborgen, ebenso Anteile und Mediane, die sie verraten, und"
                + " so viele weitere Zellen, dass sie nicht aus Summe und Rest folgen.";
    }
}

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

    /**
     * @param hint German; why something is hidden
     * @param municipality whose figures these are; none: the whole county's
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AudienceView(
            String id, int threshold, String hint, @Nullable String municipality) {}

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
            List<CellView> breakdown) {

        /** A municipality that is in no cell is one that nobody came from. */
        private IndicatorView of(String municipality) {
            BigDecimal none = unit == Definition.Unit.PERSONS ? BigDecimal.ZERO : null;
            Long nobody = unit == Definition.Unit.PERCENT ? 0L : null;
            CellView own = breakdown.stream()
                    .filter(cell -> cell.key().equals(municipality))
                    .findFirst()
                    .orElse(new CellView(municipality, "", none, nobody, nobody, false));
            return new IndicatorView(
                    number,
                    code,
                    name,
                    definition,
                    unit,
                    own.value(),
                    own.numerator(),
                    own.denominator(),
                    own.suppressed(),
                    false,
                    null,
                    List.of());
        }
    }

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
                new AudienceView(audience.id(), audience.threshold(), hint(audience.threshold()), null),
                figures.coverage(),
                figures.indicators().stream()
                        .map(figure -> indicator(figure, naming))
                        .toList());
    }

    /**
     * What one municipality is shown of the county's figures by municipality: its own cells, hidden where they are hidden
     * for everyone, so that nothing can be reckoned with them. The coverage is of the whole county, and so is what is known
     * without a way.
     *
     * @param name German, of the municipality
     */
    public FiguresView of(String municipality, String name) {
        return new FiguresView(
                new AudienceView(audience.id(), audience.threshold(), audience.hint(), name),
                new Coverage(null, null, null, true),
                indicators.stream().map(each -> each.of(municipality)).toList());
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

package de.integrativ.reporting.indicator;

import de.integrativ.county.County;
import de.integrativ.reporting.disclosure.Counted;
import de.integrativ.reporting.disclosure.Layer;
import de.integrativ.reporting.disclosure.Place;
import de.integrativ.reporting.disclosure.Protection;
import de.integrativ.reporting.disclosure.Suppression;
import de.integrativ.reporting.indicator.Figure.Cell;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** From contributions and counters to figures that may be told. The same for today's ways and for a frozen report. */
@ApplicationScoped
public class Calculation {

    private final Definitions definitions;
    private final Contributions contributions;
    private final County county;

    Calculation(Definitions definitions, Contributions contributions, County county) {
        this.definitions = definitions;
        this.contributions = contributions;
        this.county = county;
    }

    /**
     * All breakdowns, for they are protected together: what one hides must not follow from another.
     *
     * @param released what a reader of these figures may know already
     */
    public Map<Dimension, Figures> figures(
            Function<Definition, Source> sources, Counts counts, Suppression suppression, ReleasedBefore released) {
        Coverage coverage = coverage(sources, counts, suppression);
        Map<Definition, Tables> tables = new LinkedHashMap<>();
        definitions
                .all()
                .forEach(definition -> tables.put(
                        definition, Tables.of(definition, sources.apply(definition), counts, contributions, county)));
        Map<Definition, Set<Place>> hidden = new HashMap<>();
        tables.forEach((definition, table) -> {
            Layer own = new Layer(table.counts(), suppression);
            hidden.put(
                    definition, new Protection(own, released.layers(definition.number(), own), table.sums()).hidden());
        });
        Map<Dimension, Figures> figures = new EnumMap<>(Dimension.class);
        for (Dimension by : Dimension.values()) {
            figures.put(
                    by,
                    new Figures(
                            coverage,
                            tables.entrySet().stream()
                                    .map(table -> figure(
                                            table.getKey(),
                                            table.getValue(),
                                            by,
                                            counts,
                                            Objects.requireNonNull(hidden.get(table.getKey())),
                                            suppression))
                                    .toList()));
        }
        return figures;
    }

    private Coverage coverage(Function<Definition, Source> sources, Counts counts, Suppression suppression) {
        Definition referrals = definitions.all().stream()
                .filter(definition -> definition.number() == Definitions.REFERRALS)
                .findFirst()
                .orElseThrow();
        long withFacts = contributions.total(sources.apply(referrals)).counted().numerator();
        return Coverage.of(withFacts, withFacts + counts.referred(), suppression);
    }

    private static Figure figure(
            Definition definition,
            Tables tables,
            Dimension by,
            Counts counts,
            Set<Place> hidden,
            Suppression suppression) {
        boolean wait = definition.number() == Definitions.WAIT;
        Tally total = tables.total();
        return new Figure(
                definition,
                cell(definition, total, hidden.contains(Place.TOTAL) || hides(definition, total, suppression)),
                tables.by(by).stream()
                        .map(cell -> cell(
                                definition,
                                cell,
                                hidden.contains(new Place(by.id(), cell.key()))
                                        || hides(definition, cell, suppression)))
                        .toList(),
                counts.included() && !definition.counters().denominator().isEmpty(),
                wait && !suppression.hides(counts.openWaits()) ? counts.openWaits() : null);
    }

    /** Medians do not add up, so nothing follows from the total; but one of few tells of those few. */
    private static boolean hides(Definition definition, Tally tally, Suppression suppression) {
        return definition.unit() == Definition.Unit.WORKING_DAYS
                ? suppression.hides(tally.measured())
                : suppression.hides(tally.counted());
    }

    private static Cell cell(Definition definition, Tally tally, boolean hidden) {
        if (hidden) {
            return Cell.hidden(tally.key());
        }
        Counted counted = tally.counted();
        return switch (definition.unit()) {
            case PERSONS -> new Cell(tally.key(), BigDecimal.valueOf(counted.numerator()), null, null, false);
            case WORKING_DAYS -> new Cell(tally.key(), tally.median(), null, null, false);
            case PERCENT ->
                new Cell(
                        tally.key(),
                        Percent.of(counted.numerator(), counted.denominator()),
                        counted.numerator(),
                        counted.denominator(),
                        false);
        };
    }
}

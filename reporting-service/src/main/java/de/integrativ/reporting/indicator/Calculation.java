package de.integrativ.reporting.indicator;

import de.integrativ.county.County;
import de.integrativ.reporting.disclosure.Counted;
import de.integrativ.reporting.disclosure.Place;
import de.integrativ.reporting.disclosure.Suppression;
import de.integrativ.reporting.indicator.Figure.Cell;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

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
    public Map<Dimension, Figures> figures(Asked asked, Suppression suppression, ReleasedBefore released) {
        Map<Definition, Protected> tables = new LinkedHashMap<>();
        definitions
                .all()
                .forEach(definition -> tables.put(
                        definition,
                        Protected.of(
                                definition,
                                tables(definition, asked.slice()),
                                tables(definition, asked.frame()),
                                asked.parts().stream()
                                        .map(part -> tables(definition, part))
                                        .toList(),
                                suppression,
                                released)));
        Counts counts = asked.slice().counts();
        Coverage coverage = coverage(tables, counts, suppression);
        Map<Dimension, Figures> figures = new EnumMap<>(Dimension.class);
        for (Dimension by : Dimension.values()) {
            figures.put(
                    by,
                    new Figures(
                            coverage,
                            tables.entrySet().stream()
                                    .map(table -> figure(table.getKey(), table.getValue(), by, counts, suppression))
                                    .toList()));
        }
        return figures;
    }

    private Tables tables(Definition definition, Slice slice) {
        return Tables.of(definition, slice.sources().apply(definition), slice.counts(), contributions, county);
    }

    private static Coverage coverage(Map<Definition, Protected> tables, Counts counts, Suppression suppression) {
        Protected referrals = tables.entrySet().stream()
                .filter(table -> table.getKey().number() == Definitions.REFERRALS)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        long withFacts = Objects.requireNonNull(referrals.tables().known().get(Tables.WITH_FACTS))
                .numerator();
        return Coverage.of(withFacts, withFacts + counts.referred(), referrals, suppression);
    }

    private static Figure figure(
            Definition definition, Protected table, Dimension by, Counts counts, Suppression suppression) {
        boolean wait = definition.number() == Definitions.WAIT;
        return new Figure(
                definition,
                cell(definition, table.tables().total(), table.hides(Place.TOTAL)),
                table.tables().by(by).stream()
                        .map(cell -> cell(definition, cell, table.hides(new Place(by.id(), cell.key()))))
                        .toList(),
                counts.included() && !definition.counters().denominator().isEmpty(),
                wait && !suppression.hides(counts.openWaits()) ? counts.openWaits() : null);
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

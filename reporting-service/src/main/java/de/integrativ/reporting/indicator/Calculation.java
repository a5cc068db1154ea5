package de.integrativ.reporting.indicator;

import de.integrativ.reporting.disclosure.Counted;
import de.integrativ.reporting.disclosure.Suppression;
import de.integrativ.reporting.indicator.Figure.Cell;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From contributions and counters to figures that may be told. The same for today's ways and for a frozen report. */
@ApplicationScoped
public class Calculation {

    private final Definitions definitions;
    private final Contributions contributions;

    Calculation(Definitions definitions, Contributions contributions) {
        this.definitions = definitions;
        this.contributions = contributions;
    }

    /** @param by none: totals alone */
    public Figures figures(
            Function<Definition, Source> sources, Counts counts, @Nullable Dimension by, Suppression suppression) {
        List<Figure> figures = definitions.all().stream()
                .map(definition -> figure(definition, sources.apply(definition), counts, by, suppression))
                .toList();
        return new Figures(coverage(sources, counts, suppression), figures);
    }

    private Coverage coverage(Function<Definition, Source> sources, Counts counts, Suppression suppression) {
        Definition referrals = definitions.all().stream()
                .filter(definition -> definition.number() == Definitions.REFERRALS)
                .findFirst()
                .orElseThrow();
        long withFacts = contributions.total(sources.apply(referrals)).counted().numerator();
        return Coverage.of(withFacts, withFacts + counts.referred(), suppression);
    }

    private Figure figure(
            Definition definition, Source source, Counts counts, @Nullable Dimension by, Suppression suppression) {
        Counted counters = counts.of(definition);
        Tally total = contributions.total(source).plus(counters);
        boolean wait = definition.number() == Definitions.WAIT;
        return new Figure(
                definition,
                cell(definition, total, hides(definition, total, suppression)),
                by == null
                        ? List.of()
                        : breakdown(definition, total, cells(contributions.by(by, source), counters), suppression),
                counts.included() && !definition.counters().denominator().isEmpty(),
                wait && !suppression.hides(counts.openWaits()) ? counts.openWaits() : null);
    }

    /** Counters have no region and no age: they stand in a cell of their own, so that the cells add up. */
    private static List<Tally> cells(List<Tally> ways, Counted counters) {
        boolean unassigned = ways.stream().anyMatch(cell -> cell.key().isEmpty());
        if (unassigned) {
            return ways.stream()
                    .map(cell -> cell.key().isEmpty() ? cell.plus(counters) : cell)
                    .toList();
        }
        return counters.denominator() == 0
                ? ways
                : Stream.concat(ways.stream(), Stream.of(Tally.empty("").plus(counters)))
                        .toList();
    }

    private static List<Cell> breakdown(
            Definition definition, Tally total, List<Tally> cells, Suppression suppression) {
        Set<String> hidden =
                suppression.hidden(cells.stream().map(Tally::counted).toList(), total.counted());
        return cells.stream()
                .map(cell ->
                        cell(definition, cell, hidden.contains(cell.key()) || hides(definition, cell, suppression)))
                .toList();
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

package de.integrativ.reporting.indicator;

import de.integrativ.county.County;
import de.integrativ.reporting.disclosure.Counted;
import de.integrativ.reporting.disclosure.Place;
import de.integrativ.reporting.disclosure.Sum;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** One indicator broken down in every way there is, and how these tables hang together. */
record Tables(Tally total, Map<Dimension, List<Tally>> cells, List<Sum> sums) {

    static Tables of(Definition definition, Source source, Counts counts, Contributions contributions, County county) {
        Counted counters = counts.of(definition);
        Map<Dimension, List<Tally>> cells = new EnumMap<>(Dimension.class);
        List<Sum> sums = new ArrayList<>();
        for (Dimension by : Dimension.values()) {
            List<Tally> table = withCounters(contributions.by(by, source), counters);
            cells.put(by, table);
            sums.add(new Sum(
                    Place.TOTAL, table.stream().map(cell -> place(by, cell)).toList()));
        }
        Tables tables = new Tables(contributions.total(source).plus(counters), cells, sums);
        county.regions().forEach(region -> tables.municipalitiesOf(region.id(), county));
        return tables;
    }

    List<Tally> by(Dimension dimension) {
        return Objects.requireNonNull(cells.get(dimension));
    }

    Map<Place, Counted> counts() {
        Map<Place, Counted> counts = new HashMap<>();
        counts.put(Place.TOTAL, total.counted());
        cells.forEach((by, table) -> table.forEach(cell -> counts.put(place(by, cell), cell.counted())));
        return counts;
    }

    /** A region is the sum of its municipalities, wherever it is told of both. */
    private void municipalitiesOf(String region, County county) {
        List<Place> parts = by(Dimension.MUNICIPALITY).stream()
                .filter(cell -> county.municipality(cell.key())
                        .filter(municipality -> municipality.region().equals(region))
                        .isPresent())
                .map(cell -> place(Dimension.MUNICIPALITY, cell))
                .toList();
        by(Dimension.REGION).stream()
                .filter(cell -> cell.key().equals(region) && !parts.isEmpty())
                .filter(cell -> addUp(parts, cell.counted()))
                .forEach(cell -> sums.add(new Sum(place(Dimension.REGION, cell), parts)));
    }

    private boolean addUp(List<Place> parts, Counted whole) {
        Map<Place, Counted> counts = counts();
        Counted sum = parts.stream()
                .map(part -> Objects.requireNonNull(counts.get(part)))
                .reduce(new Counted("", 0, 0), Counted::plus);
        return sum.numerator() == whole.numerator() && sum.denominator() == whole.denominator();
    }

    /** Counters have no region and no age: they stand in a cell of their own, so that the cells add up. */
    private static List<Tally> withCounters(List<Tally> ways, Counted counters) {
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

    private static Place place(Dimension by, Tally cell) {
        return new Place(by.id(), cell.key());
    }
}

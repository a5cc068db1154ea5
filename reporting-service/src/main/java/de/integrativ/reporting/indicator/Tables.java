package de.integrativ.reporting.indicator;

import de.integrativ.county.County;
import de.integrativ.reporting.disclosure.Counted;
import de.integrativ.reporting.disclosure.Place;
import de.integrativ.reporting.disclosure.Sum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One indicator broken down in every way there is, and how these tables hang together. */
record Tables(Tally total, Map<Dimension, List<Tally>> cells, Map<Place, Counted> known, List<Sum> sums) {

    /** Of how many referrals there are facts, and of how many counters only: told as coverage, beside all breakdowns. */
    static final Place WITH_FACTS = new Place("coverage", "facts");

    static final Place COUNTED_ONLY = new Place("coverage", "counted");

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
        Tally ways = contributions.total(source);
        Tables tables = new Tables(ways.plus(counters), cells, new HashMap<>(), sums);
        if (definition.number() == Definitions.REFERRALS) {
            tables.covered(ways.counted(), counters);
        }
        county.regions().forEach(region -> tables.municipalitiesOf(region.id(), county));
        return tables;
    }

    List<Tally> by(Dimension dimension) {
        return Objects.requireNonNull(cells.get(dimension));
    }

    Map<Place, Counted> counts() {
        Map<Place, Counted> counts = new HashMap<>();
        counts.put(Place.TOTAL, total.counted());
        counts.putAll(known);
        cells.forEach((by, table) -> table.forEach(cell -> counts.put(place(by, cell), cell.counted())));
        return counts;
    }

    /** The cell without a place holds the counters, and the others the facts. */
    private void covered(Counted ways, Counted counters) {
        known.put(WITH_FACTS, ways);
        known.put(COUNTED_ONLY, counters);
        sums.add(new Sum(Place.TOTAL, List.of(WITH_FACTS, COUNTED_ONLY)));
        cells.forEach((by, table) -> {
            sums.add(new Sum(WITH_FACTS, places(by, table, cell -> !cell.key().isEmpty())));
            sums.add(new Sum(COUNTED_ONLY, places(by, table, cell -> cell.key().isEmpty())));
        });
        sums.removeIf(
                sum -> sum.parts().isEmpty() || !addUp(sum.parts(), Objects.requireNonNull(counts().get(sum.whole()))));
    }

    private static List<Place> places(Dimension by, List<Tally> table, Predicate<Tally> which) {
        return table.stream().filter(which).map(cell -> place(by, cell)).toList();
    }

    Set<Place> few(Predicate<Tally> few) {
        Set<Place> found = new HashSet<>();
        if (few.test(total)) {
            found.add(Place.TOTAL);
        }
        cells.forEach((by, table) -> found.addAll(places(by, table, few)));
        return found;
    }

    /** A hidden cell stands in its table even where it is empty: that it is missing would tell so. */
    Tables withCells(Set<Place> hidden) {
        Map<Dimension, List<Tally>> all = new EnumMap<>(Dimension.class);
        cells.forEach((by, table) -> {
            Set<String> there = table.stream().map(Tally::key).collect(Collectors.toSet());
            Stream<Tally> missing = hidden.stream()
                    .filter(place -> place.table().equals(by.id()) && !there.contains(place.key()))
                    .map(place -> Tally.empty(place.key()));
            all.put(
                    by,
                    Stream.concat(table.stream(), missing)
                            .sorted(Comparator.comparing(Tally::key))
                            .toList());
        });
        return new Tables(total, all, known, sums);
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

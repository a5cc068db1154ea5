package de.integrativ.reporting.indicator;

import de.integrativ.reporting.disclosure.Counted;
import de.integrativ.reporting.disclosure.Layer;
import de.integrativ.reporting.disclosure.Place;
import de.integrativ.reporting.disclosure.Protection;
import de.integrativ.reporting.disclosure.Suppression;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** One indicator's tables, and the places in them that may not be told. */
record Protected(Tables tables, Set<Place> hidden) {

    static Protected of(
            Definition definition,
            Tables tables,
            Tables frame,
            List<Tables> parts,
            Suppression suppression,
            ReleasedBefore released) {
        Layer whole = new Layer(frame.counts(), suppression);
        List<Layer> others = Stream.concat(
                        released.layers(definition.number(), whole).stream(),
                        parts.stream().map(part -> new Layer(filled(part.counts(), whole), suppression)))
                .toList();
        Set<Place> hidden = new HashSet<>(new Protection(whole, others, frame.sums()).hidden());
        Stream.concat(Stream.of(tables, frame), parts.stream())
                .forEach(table -> hidden.addAll(table.few(tally -> few(definition, tally, suppression))));
        return new Protected(tables.withCells(hidden), hidden);
    }

    /** Medians do not add up, so nothing follows from the total; but one of few tells of those few. */
    private static boolean few(Definition definition, Tally tally, Suppression suppression) {
        return definition.unit() == Definition.Unit.WORKING_DAYS
                ? suppression.hides(tally.measured())
                : suppression.hides(tally.counted());
    }

    /** A place that is missing in a part is known to be empty there. */
    private static Map<Place, Counted> filled(Map<Place, Counted> part, Layer whole) {
        Map<Place, Counted> filled = new HashMap<>(part);
        whole.counts().keySet().forEach(place -> filled.putIfAbsent(place, new Counted(place.key(), 0, 0)));
        return filled;
    }

    boolean hides(Place place) {
        return hidden.contains(place);
    }
}

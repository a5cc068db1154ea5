package de.integrativ.reporting.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A breakdown and its total, protected by themselves. */
final class OneTable {

    private OneTable() {}

    /** @return keys of the hidden cells; the empty one is the total's */
    static Set<String> hidden(Suppression suppression, List<Counted> cells, Counted total) {
        Map<Place, Counted> counts = new HashMap<>();
        counts.put(Place.TOTAL, total);
        cells.forEach(cell -> counts.put(new Place("table", cell.key()), cell));
        Sum sum = new Sum(
                Place.TOTAL,
                cells.stream().map(cell -> new Place("table", cell.key())).toList());
        return new Protection(new Layer(counts, suppression), List.of(), List.of(sum))
                .hidden().stream().map(Place::key).collect(Collectors.toSet());
    }
}

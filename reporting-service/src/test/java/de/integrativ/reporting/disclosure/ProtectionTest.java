package de.integrativ.reporting.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProtectionTest {

    private static final Suppression THREE = new Suppression(3);
    private static final Sum REGIONS = sum(Place.TOTAL, region("a"), region("b"));
    private static final Sum TOWNS_OF_A = sum(region("a"), town("a1"), town("a2"), town("a3"));
    private static final Sum TOWNS = sum(Place.TOTAL, town("a1"), town("a2"), town("a3"), town("b1"));

    @Test
    void a_small_town_does_not_follow_from_its_region_and_the_other_towns() {
        Map<Place, Counted> counts = towns(8, 6, 2, 7);

        Set<String> hidden = hidden(counts);

        assertEquals(Set.of("town a2", "town a3"), hidden);
    }

    @Test
    void a_region_that_is_its_only_small_town_goes_with_it() {
        Map<Place, Counted> counts =
                Map.of(Place.TOTAL, count(20), region("a"), count(2), region("b"), count(18), town("a1"), count(2));

        Set<String> hidden = hidden(counts, List.of(), REGIONS, sum(region("a"), town("a1")));

        assertEquals(Set.of("region a", "region b", "town a1"), hidden);
    }

    @Test
    void a_region_that_is_hidden_does_not_follow_from_its_towns() {
        Map<Place, Counted> counts = towns(9, 6, 0, 2);

        Set<String> hidden = hidden(counts);

        assertEquals(true, hidden.contains("region b") && hidden.contains("region a"));
        assertEquals(true, hidden.stream().anyMatch(place -> place.startsWith("town a")));
    }

    @Test
    void a_cell_that_grew_by_few_since_a_released_report_is_hidden_with_another() {
        Map<Place, Counted> now = Map.of(Place.TOTAL, count(30), region("a"), count(11), region("b"), count(19));
        Layer since = new Layer(Map.of(Place.TOTAL, count(10), region("a"), count(1), region("b"), count(9)), THREE);

        Set<String> hidden = hidden(now, List.of(since), REGIONS);

        assertEquals(Set.of("region a", "region b"), hidden);
    }

    @Test
    void a_total_that_grew_by_few_since_a_released_report_is_hidden_and_does_not_follow_from_its_parts() {
        Map<Place, Counted> now = Map.of(Place.TOTAL, count(31), region("a"), count(12), region("b"), count(19));
        Layer since = new Layer(Map.of(Place.TOTAL, count(1), region("a"), count(1), region("b"), count(0)), THREE);

        Set<String> hidden = hidden(now, List.of(since), REGIONS);

        assertEquals(true, hidden.contains("total ") && hidden.contains("region a"));
    }

    @Test
    void what_the_released_report_hid_counts_as_hidden_in_the_difference() {
        Map<Place, Counted> now =
                Map.of(Place.TOTAL, count(30), region("a"), count(11), region("b"), count(12), region("c"), count(7));
        Layer since = new Layer(Map.of(Place.TOTAL, count(10), region("a"), count(4), region("b"), count(4)), THREE);

        Set<String> hidden = hidden(now, List.of(since), sum(Place.TOTAL, region("a"), region("b"), region("c")));

        // c was hidden and grew by two: total less a and b would tell.
        assertEquals(false, hidden.isEmpty());
    }

    private static Set<String> hidden(Map<Place, Counted> counts) {
        return hidden(counts, List.of(), REGIONS, TOWNS_OF_A, sum(region("b"), town("b1")), TOWNS);
    }

    private static Set<String> hidden(Map<Place, Counted> counts, List<Layer> others, Sum... sums) {
        return new Protection(new Layer(counts, THREE), others, List.of(sums))
                .hidden().stream()
                        .map(place -> (place.table().isEmpty() ? "total" : place.table()) + " " + place.key())
                        .collect(Collectors.toSet());
    }

    private static Map<Place, Counted> towns(long a1, long a2, long a3, long b1) {
        Map<Place, Counted> counts = new HashMap<>();
        counts.put(town("a1"), count(a1));
        counts.put(town("a2"), count(a2));
        counts.put(town("a3"), count(a3));
        counts.put(town("b1"), count(b1));
        counts.put(region("a"), count(a1 + a2 + a3));
        counts.put(region("b"), count(b1));
        counts.put(Place.TOTAL, count(a1 + a2 + a3 + b1));
        return counts;
    }

    private static Place region(String key) {
        return new Place("region", key);
    }

    private static Place town(String key) {
        return new Place("town", key);
    }

    private static Counted count(long persons) {
        return new Counted("", persons, persons);
    }

    private static Sum sum(Place whole, Place... parts) {
        return new Sum(whole, Stream.of(parts).toList());
    }
}

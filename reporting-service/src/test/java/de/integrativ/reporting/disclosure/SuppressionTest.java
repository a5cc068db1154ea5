package de.integrativ.reporting.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    private final Suppression three = new Suppression(3);

    @Test
    void counts_of_one_and_two_are_hidden_zero_and_three_are_not() {
        assertFalse(three.hides(0));
        assertTrue(three.hides(1));
        assertTrue(three.hides(2));
        assertFalse(three.hides(3));
    }

    @Test
    void a_rate_is_hidden_for_its_numerator_its_complement_and_its_base() {
        assertTrue(three.hides(new Counted("", 2, 9)));
        assertTrue(three.hides(new Counted("", 8, 9)));
        assertTrue(three.hides(new Counted("", 2, 2)));
        assertFalse(three.hides(new Counted("", 3, 9)));
        assertFalse(three.hides(new Counted("", 9, 9)));
    }

    @Test
    void a_single_small_cell_takes_the_next_smallest_with_it() {
        assertEquals(Set.of("c", "b"), hidden(7, 4, 2));
    }

    @Test
    void two_small_cells_that_are_together_large_enough_need_no_third() {
        assertEquals(Set.of("a", "b"), OneTable.hidden(new Suppression(5), counts(3, 4, 6), total(3, 4, 6)));
    }

    @Test
    void small_cells_that_are_together_still_small_take_another() {
        assertEquals(Set.of("a", "b", "d"), hidden(1, 1, 8, 5));
    }

    @Test
    void as_many_people_as_hidden_cells_would_be_one_in_each() {
        assertEquals(Set.of("a", "b", "c", "e"), hidden(1, 1, 1, 8, 5));
    }

    @Test
    void where_nothing_is_small_nothing_is_hidden() {
        assertEquals(Set.of(), hidden(3, 4, 0, 9));
    }

    @Test
    void a_hidden_complement_does_not_follow_from_the_totals() {
        List<Counted> cells = List.of(
                new Counted("coesfeld", 6, 7),
                new Counted("duelmen", 3, 3),
                new Counted("ascheberg", 2, 2),
                new Counted("none", 3, 6));

        Set<String> hidden = OneTable.hidden(three, cells, new Counted("", 14, 18));

        assertEquals(Set.of("coesfeld", "duelmen", "ascheberg", "none"), hidden);
    }

    private Set<String> hidden(int... counts) {
        return OneTable.hidden(three, counts(counts), total(counts));
    }

    private static List<Counted> counts(int... counts) {
        return IntStream.range(0, counts.length)
                .mapToObj(i -> new Counted(String.valueOf((char) ('a' + i)), counts[i], counts[i]))
                .toList();
    }

    private static Counted total(int... counts) {
        int sum = Arrays.stream(counts).sum();
        return new Counted("", sum, sum);
    }
}

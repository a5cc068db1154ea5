package de.integrativ.reporting.disclosure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Someone has the published table and its total, and reckons what the hidden cells can hold. */
class TotalLessRestProperties {

    private static final List<ToLongFunction<Counted>> COUNTS =
            List.of(Counted::numerator, Counted::complement, Counted::denominator);

    @Property(tries = 5000)
    void no_hidden_count_can_be_told_from_the_total_and_the_rest(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 12) Integer> counts,
            @ForAll @IntRange(min = 3, max = 5) int threshold) {
        List<Counted> cells = IntStream.range(0, counts.size())
                .mapToObj(i -> new Counted(Integer.toString(i), counts.get(i), counts.get(i)))
                .toList();

        Set<String> hidden = OneTable.hidden(new Suppression(threshold), cells, total(cells));

        assertTrue(nothingFollows(cells, hidden, threshold));
    }

    @Property(tries = 5000)
    void neither_can_a_rates_numerator_complement_or_base(
            @ForAll @Size(min = 2, max = 5) List<@IntRange(max = 9) Integer> yes,
            @ForAll @Size(min = 5, max = 5) List<@IntRange(max = 9) Integer> no,
            @ForAll @IntRange(min = 3, max = 5) int threshold) {
        List<Counted> cells = IntStream.range(0, yes.size())
                .mapToObj(i -> new Counted(Integer.toString(i), yes.get(i), (long) yes.get(i) + no.get(i)))
                .toList();

        Set<String> hidden = OneTable.hidden(new Suppression(threshold), cells, total(cells));

        assertTrue(nothingFollows(cells, hidden, threshold));
    }

    /** Each hidden cell holds at least no one; together they hold what is missing from the total. */
    private static boolean nothingFollows(List<Counted> cells, Set<String> hidden, int threshold) {
        boolean published = !hidden.contains("") && !new Suppression(threshold).hides(total(cells));
        if (hidden.isEmpty() || !published) {
            return true;
        }
        List<Counted> secret =
                cells.stream().filter(cell -> hidden.contains(cell.key())).toList();
        // Of a rate all of whose cells are hidden nobody knows which have none.
        boolean inDoubt = secret.size() == cells.size();
        return IntStream.range(0, COUNTS.size()).allMatch(i -> {
            ToLongFunction<Counted> count = COUNTS.get(i);
            long missing = secret.stream().mapToLong(count).sum();
            boolean several = secret.size() > 1 && (missing == 0 || missing >= threshold);
            boolean oneEach = missing == secret.size() && secret.stream().allMatch(c -> count.applyAsLong(c) == 1);
            boolean persons = i == COUNTS.size() - 1;
            return several && !(oneEach && (persons || !inDoubt));
        });
    }

    private static Counted total(List<Counted> cells) {
        return cells.stream().reduce(new Counted("", 0, 0), Counted::plus);
    }
}

package de.integrativ.reporting.disclosure;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * Hides what would tell of few people: a cell whose numerator, complement or base is above zero and below the threshold,
 * and beside it as many more as it takes that the hidden ones do not follow from the total and the rest. One table at
 * a time; see docs/adr/0603-suppression.md for what that leaves open.
 */
public record Suppression(int threshold) {

    private static final List<ToLongFunction<Counted>> COUNTS =
            List.of(Counted::numerator, Counted::complement, Counted::denominator);

    /** @throws IllegalArgumentException below 1, which hides nothing */
    public Suppression {
        if (threshold < 1) {
            throw new IllegalArgumentException("a threshold is at least 1");
        }
    }

    public boolean hides(long count) {
        return count > 0 && count < threshold;
    }

    public boolean hides(Counted counted) {
        return COUNTS.stream().anyMatch(count -> hides(count.applyAsLong(counted)));
    }

    /**
     * @param cells of one breakdown that add up to the total
     * @return keys of the cells to hide
     */
    public Set<String> hidden(List<Counted> cells, Counted total) {
        Set<String> hidden = new HashSet<>();
        cells.stream().filter(this::hides).map(Counted::key).forEach(hidden::add);
        // Where the total is not told, nothing can be taken from it.
        while (!hidden.isEmpty() && !hides(total) && follows(hiddenOf(cells, hidden))) {
            Optional<Counted> next = cells.stream()
                    .filter(cell -> !hidden.contains(cell.key()))
                    .min(Comparator.comparingLong(Counted::denominator).thenComparing(Counted::key));
            if (next.isEmpty()) {
                break;
            }
            hidden.add(next.get().key());
        }
        return hidden;
    }

    /** Whether total less rest tells a hidden cell, or a sum that is itself below the threshold. */
    private boolean follows(List<Counted> hidden) {
        return hidden.size() < 2
                || COUNTS.stream().anyMatch(count -> {
                    long sum = hidden.stream().mapToLong(count).sum();
                    // As many people as cells, none of them empty: then it is one in each.
                    boolean oneEach =
                            sum == hidden.size() && hidden.stream().allMatch(cell -> count.applyAsLong(cell) == 1);
                    return hides(sum) || oneEach;
                });
    }

    private static List<Counted> hiddenOf(List<Counted> cells, Set<String> hidden) {
        return cells.stream().filter(cell -> hidden.contains(cell.key())).toList();
    }
}

package de.integrativ.reporting.disclosure;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Hides what would tell of few people: a cell whose numerator, complement or base is above zero and below the threshold,
 * and beside it as many more as it takes that the hidden ones do not follow from the total and the rest. {@link Protection}
 * does so for all tables of a report. See docs/adr/0603-suppression.md.
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
        return count != 0 && Math.abs(count) < threshold;
    }

    public boolean hides(Counted counted) {
        return COUNTS.stream().anyMatch(count -> hides(count.applyAsLong(counted)));
    }

    /**
     * Whether something small follows from the sum of what is hidden.
     *
     * @param secret how many are hidden; @param known those of them that are known here
     */
    boolean follows(Counted sum, int secret, List<Counted> known) {
        return secret < 2 || hides(sum) || COUNTS.stream().anyMatch(count -> oneEach(count, sum, secret, known));
    }

    /** As {@link #follows}, without a doubt: of few yes among many cells nobody knows that none of them has none. */
    boolean surelyFollows(Counted sum, int secret, List<Counted> known) {
        return secret < 2 || hides(sum) || oneEach(Counted::denominator, sum, secret, known);
    }

    private static boolean oneEach(ToLongFunction<Counted> count, Counted sum, int secret, List<Counted> known) {
        return Math.abs(count.applyAsLong(sum)) == secret
                && known.size() == secret
                && known.stream().allMatch(cell -> Math.abs(count.applyAsLong(cell)) == 1);
    }
}

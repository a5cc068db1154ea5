package de.integrativ.testing.matrix;

import java.util.Arrays;

/** How well two sets of times can be told apart (Mann and Whitney). */
final class Ranks {

    private Ranks() {}

    /**
     * How often someone who knows both sets and sees one time of each guesses right which is which.
     *
     * @return 0.5: no better than a coin; 1: always
     */
    static double guessedRight(long[] one, long[] other) {
        long[] sorted = other.clone();
        Arrays.sort(sorted);
        double greater = 0;
        for (long time : one) {
            int below = firstNotBelow(sorted, time);
            int equal = firstNotBelow(sorted, time + 1) - below;
            greater += below + equal / 2.0;
        }
        double share = greater / ((double) one.length * other.length);
        return Math.max(share, 1 - share);
    }

    private static int firstNotBelow(long[] sorted, long bound) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < bound) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

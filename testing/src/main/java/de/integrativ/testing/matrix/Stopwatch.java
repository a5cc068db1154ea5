package de.integrativ.testing.matrix;

import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Whether two refusals can be told apart by their time. Measured in turns, so that whatever else the machine does falls on
 * both alike, and beside them two refusals of what never was: what can be guessed of those is the machine's doing.
 *
 * <p>The statistic: in 120 rounds, how often one time of each kind, put side by side, is guessed right (0.5: a coin). More
 * than 0.65, and more than 0.1 above what is guessed of the two that never were, three times in a row, is a difference.
 */
final class Stopwatch {

    static final int ROUNDS = 120;
    static final double GUESSED = 0.65;
    static final double ABOVE_CONTROL = 0.1;
    private static final int MEASURED_AT_MOST = 3;

    /** @param control what can be guessed of two that never were */
    record Result(double guessed, double control) {

        boolean apart() {
            return guessed > GUESSED && guessed > control + ABOVE_CONTROL;
        }
    }

    private final LongSupplier nanoTime;

    Stopwatch() {
        this(System::nanoTime);
    }

    Stopwatch(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    Result compare(Supplier<Reply> existing, Supplier<Reply> missing) {
        Result result = measure(existing, missing);
        for (int again = 1; again < MEASURED_AT_MOST && result.apart(); again++) {
            result = measure(existing, missing);
        }
        return result;
    }

    private Result measure(Supplier<Reply> existing, Supplier<Reply> missing) {
        long[] is = new long[ROUNDS];
        long[] never = new long[ROUNDS];
        long[] neverEither = new long[ROUNDS];
        for (int round = -ROUNDS / 10; round < ROUNDS; round++) {
            int at = Math.max(round, 0);
            // Each comes first, second and last equally often.
            for (int turn = 0; turn < 3; turn++) {
                switch ((turn + at) % 3) {
                    case 0 -> is[at] = time(existing);
                    case 1 -> never[at] = time(missing);
                    default -> neverEither[at] = time(missing);
                }
            }
        }
        return new Result(Ranks.guessedRight(is, never), Ranks.guessedRight(never, neverEither));
    }

    private long time(Supplier<Reply> attempt) {
        long start = nanoTime.getAsLong();
        Reply reply = attempt.get();
        long taken = nanoTime.getAsLong() - start;
        if (!reply.refused()) {
            throw new AssertionError("not refused: " + reply.status());
        }
        return taken;
    }
}

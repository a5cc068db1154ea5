package de.integrativ.testing.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** By a clock of its own: what the machine does meanwhile plays no part. */
class StopwatchTest {

    private static final Reply REFUSED = new Reply(404, "", Set.of(), "");
    private static final Reply SHOWN = new Reply(200, "", Set.of(), "");

    private final Random noise = new Random(42);
    private long now;
    private final Stopwatch stopwatch = new Stopwatch(() -> now);

    @Test
    void a_refusal_that_takes_half_as_long_again_is_noticed() {
        assertTrue(stopwatch.compare(after(1_500), after(1_000)).apart());
    }

    @Test
    void a_refusal_that_is_quicker_is_noticed() {
        assertTrue(stopwatch.compare(after(500), after(1_000)).apart());
    }

    @Test
    void two_refusals_of_the_same_work_are_not_told_apart() {
        assertFalse(stopwatch.compare(after(1_000), after(1_000)).apart());
    }

    @Test
    void what_is_no_refusal_is_not_timed() {
        assertThrows(AssertionError.class, () -> stopwatch.compare(() -> SHOWN, () -> REFUSED));
    }

    @Test
    void ranks_say_how_often_a_guess_is_right() {
        assertEquals(1.0, Ranks.guessedRight(new long[] {3, 4}, new long[] {1, 2}));
        assertEquals(0.5, Ranks.guessedRight(new long[] {1, 2}, new long[] {1, 2}));
        assertEquals(0.75, Ranks.guessedRight(new long[] {1, 3}, new long[] {2, 4}));
    }

    /** Around that time, by half of it up or down. */
    private Supplier<Reply> after(int nanos) {
        return () -> {
            now += nanos / 2 + noise.nextInt(nanos);
            return REFUSED;
        };
    }
}

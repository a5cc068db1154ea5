package de.integrativ.acceptance.stack;

import java.time.Duration;

/** How long a thing stays down is part of a fault, and a poll has a pace: the only two uses of waiting by the clock. */
public final class Pause {

    private Pause() {}

    public static void of(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}

package de.integrativ.testing;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for a condition instead of sleeping for a guess. */
public final class Waiting {

    private static final Duration PAUSE = Duration.ofMillis(50);

    private Waiting() {}

    /** Half a minute is long even for a machine that does much else. */
    public static void until(String what, Callable<Boolean> condition) {
        until(what, Duration.ofSeconds(30), condition);
    }

    /** @throws AssertionError naming what did not happen in time */
    public static void until(String what, Duration patience, Callable<Boolean> condition) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (!condition.call()) {
                if (System.nanoTime() > end) {
                    throw new AssertionError("Not within " + patience.toSeconds() + " s: " + what);
                }
                Thread.sleep(PAUSE);
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (Exception e) {
            throw new IllegalStateException("While waiting until " + what, e);
        }
    }
}

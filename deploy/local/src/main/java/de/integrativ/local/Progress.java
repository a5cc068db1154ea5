package de.integrativ.local;

import java.io.PrintStream;
import java.util.Locale;

/** Tells who waits what has been done, with the seconds since the start. */
public final class Progress {

    private final long start = System.nanoTime();
    private final PrintStream out;

    public Progress(PrintStream out) {
        this.out = out;
    }

    public void say(String what) {
        out.printf(Locale.ROOT, "[%5.1f s] %s%n", (System.nanoTime() - start) / 1e9, what);
        out.flush();
    }
}

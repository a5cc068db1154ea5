package de.integrativ.acceptance.demo;

import java.io.PrintStream;

/** Says what happens, in plain words, as it happens. */
final class Narrator {

    private static final int WIDTH = 60;

    private final PrintStream out;

    Narrator(PrintStream out) {
        this.out = out;
    }

    void act(String title) {
        out.println();
        out.println("== " + title + " " + "=".repeat(Math.max(3, WIDTH - title.length())));
    }

    void say(String what) {
        out.println("   " + what);
    }

    /** Done by an earlier run: the demonstration doubles nothing. */
    void known(String what) {
        out.println("   (already there) " + what);
    }

    void right(String what) {
        out.println("   right  " + what);
    }

    void wrong(String what) {
        out.println("   WRONG  " + what);
    }
}

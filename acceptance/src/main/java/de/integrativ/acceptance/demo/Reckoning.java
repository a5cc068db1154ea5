package de.integrativ.acceptance.demo;

import de.integrativ.acceptance.demo.Figures.Expected;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The figures as they stand, against those worked out by hand. */
final class Reckoning {

    /** Facts and counters are on their way for a moment after the last command. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Office office;
    private final Narrator narrator;

    Reckoning(Office office, Narrator narrator) {
        this.office = office;
        this.narrator = narrator;
    }

    /** @return whether all are right */
    boolean play(List<Expected> figures) throws IOException, InterruptedException {
        narrator.act("The figures, compared with those worked out by hand");
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            List<String> differences = new ArrayList<>();
            for (Expected expected : figures) {
                Comparison.difference(office.read(Office.EVALUATOR, query(expected)), expected)
                        .ifPresent(differences::add);
            }
            if (differences.isEmpty()) {
                figures.forEach(expected -> narrator.right(expected.title() + ": " + expected.shown()));
                return true;
            }
            if (System.nanoTime() > end) {
                differences.forEach(narrator::wrong);
                return false;
            }
            Thread.sleep(Duration.ofSeconds(1));
        }
    }

    private static String query(Expected expected) {
        return "reporting/indicators?from=" + expected.from() + "&to=" + expected.to() + "&audience="
                + expected.audience() + (expected.by().isEmpty() ? "" : "&by=" + expected.by());
    }
}

package de.integrativ.acceptance.demo;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrativ.acceptance.demo.Figures.Expected;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Last act: the report's figures against those worked out by hand. */
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
        narrator.act("The report's figures, compared with those worked out by hand");
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            List<String> differences = new ArrayList<>();
            for (Expected expected : figures) {
                difference(expected).ifPresent(differences::add);
            }
            if (differences.isEmpty()) {
                figures.forEach(expected -> narrator.right(expected.title() + ": " + shown(expected)));
                return true;
            }
            if (System.nanoTime() > end) {
                differences.forEach(narrator::wrong);
                return false;
            }
            Thread.sleep(Duration.ofSeconds(1));
        }
    }

    private Optional<String> difference(Expected expected) throws IOException, InterruptedException {
        JsonNode report = office.read(Office.EVALUATOR, query(expected));
        if (expected.indicator().equals("coverage")) {
            JsonNode coverage = report.path("coverage");
            return differs(expected, coverage.path("waysWithFacts"), coverage.path("ways"));
        }
        JsonNode figure = cell(report, expected);
        if (figure.isMissingNode()) {
            return Optional.of(expected.title() + ": not in the report");
        }
        if (expected.hidden()) {
            boolean silent = !figure.hasNonNull("value") && !figure.hasNonNull("numerator");
            return figure.path("suppressed").asBoolean() && silent
                    ? Optional.empty()
                    : Optional.of(expected.title() + " should be hidden, but is " + figure.path("value"));
        }
        if (figure.path("suppressed").asBoolean() || !same(expected.value(), figure.path("value"))) {
            return Optional.of(expected.title() + " should be " + expected.value() + ", is " + figure);
        }
        return differs(expected, figure.path("numerator"), figure.path("denominator"));
    }

    private static JsonNode cell(JsonNode report, Expected expected) {
        for (JsonNode indicator : report.path("indicators")) {
            if (indicator.path("number").asText().equals(expected.indicator())) {
                if (expected.cell().isEmpty()) {
                    return indicator;
                }
                for (JsonNode cell : indicator.path("breakdown")) {
                    if (cell.path("key").asText().equals(expected.cell())) {
                        return cell;
                    }
                }
            }
        }
        return report.path("not there");
    }

    private static Optional<String> differs(Expected expected, JsonNode numerator, JsonNode denominator) {
        if (expected.numerator().isEmpty()
                || (same(expected.numerator(), numerator) && same(expected.denominator(), denominator))) {
            return Optional.empty();
        }
        return Optional.of(expected.title() + " should be " + expected.numerator() + " of " + expected.denominator()
                + ", is " + numerator + " of " + denominator);
    }

    private static boolean same(String expected, JsonNode found) {
        return found.isNumber() && new BigDecimal(expected).compareTo(found.decimalValue()) == 0;
    }

    private static String query(Expected expected) {
        return "reporting/indicators?from=" + expected.from() + "&to=" + expected.to() + "&audience="
                + expected.audience() + (expected.by().isEmpty() ? "" : "&by=" + expected.by());
    }

    private static String shown(Expected expected) {
        if (expected.hidden()) {
            return "hidden";
        }
        String part = expected.numerator().isEmpty() ? "" : expected.numerator() + " of " + expected.denominator();
        return expected.value().isEmpty() ? part : expected.value() + (part.isEmpty() ? "" : " (" + part + ")");
    }
}

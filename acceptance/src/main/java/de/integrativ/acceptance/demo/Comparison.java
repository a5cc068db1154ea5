package de.integrativ.acceptance.demo;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrativ.acceptance.demo.Figures.Expected;
import java.math.BigDecimal;
import java.util.Optional;

/** One figure as reporting-service gives it, against the same worked out by hand. */
final class Comparison {

    private Comparison() {}

    /**
     * @param figures coverage and indicators, of one breakdown
     * @return what is wrong, in a sentence
     */
    static Optional<String> difference(JsonNode figures, Expected expected) {
        if (expected.indicator().equals("coverage")) {
            JsonNode coverage = figures.path("coverage");
            return differs(expected, coverage.path("waysWithFacts"), coverage.path("ways"));
        }
        JsonNode figure = cell(figures, expected);
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

    private static JsonNode cell(JsonNode figures, Expected expected) {
        for (JsonNode indicator : figures.path("indicators")) {
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
        return figures.path("not there");
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
}

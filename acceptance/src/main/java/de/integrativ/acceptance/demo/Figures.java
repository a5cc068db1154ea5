package de.integrativ.acceptance.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The figures that were worked out by hand, read from the last table of {@code figures.md}. */
public final class Figures {

    /** One row; an empty text where the hand-worked table says nothing. @param by the breakdown, empty for the total */
    public record Expected(
            String from,
            String to,
            String audience,
            String by,
            String cell,
            String indicator,
            String numerator,
            String denominator,
            String value) {

        public boolean hidden() {
            return value.equals("hidden");
        }

        public String title() {
            String what = indicator.equals("coverage") ? "Coverage" : "Indicator " + indicator;
            return what + (cell.isEmpty() ? "" : ", " + cell) + ", " + from + " to " + to + ", " + audience;
        }

        public String shown() {
            if (hidden()) {
                return "hidden";
            }
            String part = numerator.isEmpty() ? "" : numerator + " of " + denominator;
            return value.isEmpty() ? part : value + (part.isEmpty() ? "" : " (" + part + ")");
        }

        boolean sameReport(Expected other) {
            return from.equals(other.from) && to.equals(other.to) && audience.equals(other.audience);
        }
    }

    private Figures() {}

    public static List<Expected> read() {
        String text = text();
        return text.substring(text.lastIndexOf("|---|"))
                .lines()
                .skip(1)
                .filter(line -> line.startsWith("|"))
                .map(Figures::row)
                .toList();
    }

    private static Expected row(String line) {
        List<String> cells = Arrays.stream(line.substring(1).split("\\|", -1))
                .map(String::strip)
                .toList();
        return new Expected(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                cells.get(4),
                cells.get(5),
                cells.get(6),
                cells.get(7),
                cells.get(8));
    }

    private static String text() {
        try (InputStream file = Objects.requireNonNull(Figures.class.getResourceAsStream("/demo/figures.md"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

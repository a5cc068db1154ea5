package de.integrativ.reporting.indicator.web;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** A reader who adds and subtracts whatever was told: each sum is a line of a system of equations. */
final class Subtraction {

    private static final double NOTHING = 1e-7;

    /** Each begins with a 1 in a column where all that come later have none. */
    private final List<TreeMap<String, Double>> lines = new ArrayList<>();

    /** Name of the column for what a sum is known to be. */
    private static final String VALUE = "~";

    void told(List<String> parts, double sum) {
        equal(parts, List.of(), sum);
    }

    /** Both sides differ by {@code sum}. */
    void equal(List<String> parts, List<String> others, double sum) {
        TreeMap<String, Double> line = new TreeMap<>();
        parts.forEach(part -> line.merge(part, 1.0, Double::sum));
        others.forEach(part -> line.merge(part, -1.0, Double::sum));
        line.put(VALUE, sum);
        TreeMap<String, Double> rest = reduced(line);
        if (rest.isEmpty() || rest.firstKey().equals(VALUE)) {
            return;
        }
        double first = rest.firstEntry().getValue();
        rest.replaceAll((column, factor) -> factor / first);
        lines.add(rest);
    }

    /** @return the sum, where it follows from what was told */
    OptionalDouble follows(List<String> parts) {
        TreeMap<String, Double> line = new TreeMap<>();
        parts.forEach(part -> line.merge(part, 1.0, Double::sum));
        TreeMap<String, Double> rest = reduced(line);
        boolean known = rest.keySet().stream().allMatch(VALUE::equals);
        return known ? OptionalDouble.of(-rest.getOrDefault(VALUE, 0.0)) : OptionalDouble.empty();
    }

    private TreeMap<String, Double> reduced(TreeMap<String, Double> line) {
        for (TreeMap<String, Double> known : lines) {
            double factor = line.getOrDefault(known.firstKey(), 0.0);
            known.forEach((column, value) -> line.merge(column, -factor * value, Double::sum));
            line.values().removeIf(value -> Math.abs(value) < NOTHING);
        }
        return line;
    }
}

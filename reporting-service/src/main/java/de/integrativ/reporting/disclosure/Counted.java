package de.integrativ.reporting.disclosure;

/**
 * The counts behind a figure, each of which could tell of few people.
 *
 * @param key of the cell in its breakdown
 * @param denominator equals the numerator where a figure is a plain count
 */
public record Counted(String key, long numerator, long denominator) {

    public long complement() {
        return denominator - numerator;
    }

    public Counted plus(Counted other) {
        return new Counted(key, numerator + other.numerator, denominator + other.denominator);
    }

    public Counted minus(Counted other) {
        return new Counted(key, numerator - other.numerator, denominator - other.denominator);
    }
}

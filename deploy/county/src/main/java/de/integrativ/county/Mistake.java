package de.integrativ.county;

/**
 * One thing that is wrong with a county file.
 *
 * @param line counted from 1
 * @param place where in the file, e.g. {@code organisations[2].kind}
 * @param remedy what is wrong and what to write instead
 */
public record Mistake(int line, String place, String remedy) {

    @Override
    public String toString() {
        return "line " + line + (place.isEmpty() ? "" : ", " + place) + ": " + remedy;
    }
}

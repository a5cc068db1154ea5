package de.integrativ.reporting.disclosure;

/**
 * For whom figures are made.
 *
 * @param id as in the county file, e.g. {@code advisory-board}
 * @param threshold smallest count that it may see
 */
public record Audience(String id, int threshold) {

    public Suppression suppression() {
        return new Suppression(threshold);
    }
}

package de.integrativ.reporting.disclosure;

import java.util.Map;

/**
 * Counts that a reader of some figures gets to know: those of the table itself, or what is left when one takes a released
 * report from it.
 *
 * @param counts places that cannot be reckoned are missing
 */
public record Layer(Map<Place, Counted> counts, Suppression suppression) {

    boolean tells(Place place) {
        Counted counted = counts.get(place);
        return counted != null && suppression.hides(counted);
    }
}

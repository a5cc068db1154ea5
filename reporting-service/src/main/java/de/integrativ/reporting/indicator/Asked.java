package de.integrativ.reporting.indicator;

import java.util.List;

/**
 * Figures that someone wants, and what else could be asked for and subtracted from them.
 *
 * @param frame hides and shows the same cells for all its parts, so that no part follows from the others
 * @param parts the smallest periods that can be had by subtraction; none where no other period can be asked for
 */
public record Asked(Slice slice, Slice frame, List<Slice> parts) {

    /** Nothing else can be asked for. */
    public static Asked alone(Slice slice) {
        return new Asked(slice, slice, List.of());
    }
}

package de.integrativ.network.feed;

import de.integrativ.platform.problem.Problem;
import de.integrativ.platform.problem.Rejection;

/** The position is too old, or not one of ours: whoever reads starts again without one and gets all that is kept. */
public final class PositionGone extends Rejection {

    private static final long serialVersionUID = 1;

    PositionGone() {
        super("the position is gone");
    }

    @Override
    public Problem problem() {
        return Problem.of(
                "position-gone",
                410,
                "Position nicht mehr vorhanden",
                "Ohne 'after' von vorn lesen; was schon bekannt ist, am Ereignis (id) erkennen.");
    }
}

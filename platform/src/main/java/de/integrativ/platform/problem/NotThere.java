package de.integrativ.platform.problem;

/** The one neutral answer for "not yours" and "not there". */
public final class NotThere extends Rejection {

    private static final long serialVersionUID = 1;

    public NotThere() {
        super("not there");
    }

    @Override
    public Problem problem() {
        return Problem.of("not-there", 404, "Nicht vorhanden", "Es gibt hier nichts, das Sie sehen dürfen.");
    }
}

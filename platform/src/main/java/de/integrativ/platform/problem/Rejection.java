package de.integrativ.platform.problem;

/**
 * An aggregate says no. Each aggregate has one sealed subtype; it rolls the transaction back and becomes a problem
 * detail at the edge.
 */
public abstract class Rejection extends RuntimeException {

    private static final long serialVersionUID = 1;

    protected Rejection(String message) {
        super(message, null, false, false);
    }

    public abstract Problem problem();
}

package de.integrativ.platform.seal;

/** A sealed message that is not what it claims, or not for us. */
public final class Unsealable extends Exception {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    /** What was found; its name is the code in the problem that goes back. */
    public enum Reason {
        NOT_SEALED,
        TAMPERED,
        UNKNOWN_KEY,
        FOREIGN_SIGNATURE,
        MISBOUND
    }

    Unsealable(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}

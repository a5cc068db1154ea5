package de.integrativ.local;

/** The system cannot start; the message is one sentence with the remedy, for the person at the terminal. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1;

    public CannotStart(String message) {
        super(message);
    }

    public CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}

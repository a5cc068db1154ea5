package de.integrativ.acceptance.demo;

/** The system did not do what the play expects; the message says what was expected of whom. */
final class NotAsPlayed extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotAsPlayed(String message) {
        super(message);
    }
}

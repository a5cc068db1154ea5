package de.integrativ.platform.problem;

/** The answer to an agency's message that no sharing agreement of the county file allows. */
public final class NotAgreed {

    private NotAgreed() {}

    public static Problem problem() {
        return Problem.of(
                "not-agreed",
                422,
                "Nicht vereinbart",
                "Zu dieser Nachrichtenart gibt es mit Ihrer Stelle keine Vereinbarung.");
    }
}

package de.integrativ.casework.disclosure;

import de.integrativ.platform.problem.Problem;
import de.integrativ.platform.problem.Rejection;

/** Nothing may go to that recipient. */
public abstract sealed class DisclosureRefused extends Rejection {

    private static final long serialVersionUID = 1;

    private DisclosureRefused(String message) {
        super(message);
    }

    public static final class NoAgreement extends DisclosureRefused {
        private static final long serialVersionUID = 1;

        NoAgreement() {
            super("no agreement");
        }

        @Override
        public Problem problem() {
            return Problem.of(
                    "no-sharing-agreement",
                    422,
                    "Keine Vereinbarung",
                    "Mit dieser Stelle ist für diesen Zweck nichts vereinbart. Wählen Sie Stelle und Zweck aus der Liste.");
        }
    }

    public static final class NoConsent extends DisclosureRefused {
        private static final long serialVersionUID = 1;
        private final String scope;

        NoConsent(String scope) {
            super("no consent " + scope);
            this.scope = scope;
        }

        @Override
        public Problem problem() {
            return Problem.of(
                            "no-consent",
                            409,
                            "Keine Einwilligung",
                            "Für diese Weitergabe gilt keine Einwilligung der Person. Holen Sie sie ein und tragen Sie sie ein.")
                    .with(java.util.Map.of("scope", scope));
        }
    }
}

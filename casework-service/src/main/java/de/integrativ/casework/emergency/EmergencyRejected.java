package de.integrativ.casework.emergency;

import de.integrativ.platform.problem.Problem;
import de.integrativ.platform.problem.Problem.FieldError;
import de.integrativ.platform.problem.Rejection;
import java.util.List;

/** Why no case is opened in an emergency, or no review written. */
public abstract sealed class EmergencyRejected extends Rejection {

    private static final long serialVersionUID = 1;

    private EmergencyRejected(String message) {
        super(message);
    }

    static final class ReasonTooShort extends EmergencyRejected {
        private static final long serialVersionUID = 1;

        ReasonTooShort() {
            super("reason too short");
        }

        @Override
        public Problem problem() {
            String remedy = "Beschreiben Sie den Notfall in mindestens " + Reason.SHORTEST + " Zeichen.";
            return Problem.of("invalid", 400, "Angaben passen nicht", "Bitte prüfen Sie die Felder.")
                    .with(List.of(new FieldError("reason", "short", remedy)));
        }
    }

    static final class YoursAnyway extends EmergencyRejected {
        private static final long serialVersionUID = 1;

        YoursAnyway() {
            super("theirs anyway");
        }

        @Override
        public Problem problem() {
            return Problem.of(
                    "emergency-not-needed",
                    409,
                    "Sie haben schon Zugang",
                    "Diese Begleitung finden Sie unter Begleitungen.");
        }
    }

    static final class ReviewedAlready extends EmergencyRejected {
        private static final long serialVersionUID = 1;

        ReviewedAlready() {
            super("reviewed already");
        }

        @Override
        public Problem problem() {
            return Problem.of(
                    "emergency-reviewed",
                    409,
                    "Schon geprüft",
                    "Jemand anderes hat diesen Notfallzugriff schon geprüft.");
        }
    }

    static final class ByThemselves extends EmergencyRejected {
        private static final long serialVersionUID = 1;

        ByThemselves() {
            super("by themselves");
        }

        @Override
        public Problem problem() {
            return Problem.of(
                    "emergency-own", 403, "Nicht von Ihnen", "Den eigenen Notfallzugriff prüft jemand anderes.");
        }
    }
}

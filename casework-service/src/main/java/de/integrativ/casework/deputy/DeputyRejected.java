package de.integrativ.casework.deputy;

import de.integrativ.platform.problem.Problem;
import de.integrativ.platform.problem.Problem.FieldError;
import de.integrativ.platform.problem.Rejection;
import java.util.List;

/** Why nobody stands in. */
public abstract sealed class DeputyRejected extends Rejection {

    private static final long serialVersionUID = 1;

    private DeputyRejected(String message) {
        super(message);
    }

    static final class NotYours extends DeputyRejected {
        private static final long serialVersionUID = 1;

        NotYours() {
            super("not by you");
        }

        @Override
        public Problem problem() {
            return Problem.of(
                    "deputy-not-by-you",
                    403,
                    "Nicht von Ihnen",
                    "Eine Vertretung bestimmt, wer selbst abwesend ist, oder die Koordination.");
        }
    }

    static final class Unfit extends DeputyRejected {
        private static final long serialVersionUID = 1;

        private final String field;
        private final String remedy;

        Unfit(String field, String remedy) {
            super(field + " does not fit");
            this.field = field;
            this.remedy = remedy;
        }

        @Override
        public Problem problem() {
            return Problem.of("invalid", 400, "Angaben passen nicht", "Bitte prüfen Sie die Felder.")
                    .with(List.of(new FieldError(field, "unfit", remedy)));
        }
    }

    static final class OverAlready extends DeputyRejected {
        private static final long serialVersionUID = 1;

        OverAlready() {
            super("over already");
        }

        @Override
        public Problem problem() {
            return Problem.of("deputyship-over", 409, "Schon beendet", "Diese Vertretung ist schon beendet.");
        }
    }
}

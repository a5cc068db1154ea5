package de.integrativ.casework.consent;

import de.integrativ.casework.NotNow;
import de.integrativ.platform.problem.Problem;
import de.integrativ.platform.problem.Problem.FieldError;
import de.integrativ.platform.problem.Rejection;
import java.util.List;

/** The consent ledger says no. */
public abstract sealed class ConsentRejected extends Rejection {

    private static final long serialVersionUID = 1;

    private ConsentRejected(String message) {
        super(message);
    }

    public static final class StateForbids extends ConsentRejected {
        private static final long serialVersionUID = 1;
        private final ConsentState state;
        private final ConsentState wanted;

        StateForbids(ConsentState state, ConsentState wanted) {
            super(wanted + " from " + state);
            this.state = state;
            this.wanted = wanted;
        }

        @Override
        public Problem problem() {
            List<String> allowed = state.next().stream().map(Enum::name).toList();
            return NotNow.problem("consent", state, wanted.name(), allowed);
        }
    }

    /** A no to what is in force would hide what follows from it: that way is the withdrawal. */
    public static final class InForce extends ConsentRejected {
        private static final long serialVersionUID = 1;

        InForce() {
            super("in force");
        }

        @Override
        public Problem problem() {
            return Problem.of(
                    "consent-in-force",
                    409,
                    "Die Einwilligung gilt",
                    "Nimmt die Person sie zurück, tragen Sie bitte den Widerruf ein.");
        }
    }

    public static final class RecipientMissing extends ConsentRejected {
        private static final long serialVersionUID = 1;

        RecipientMissing() {
            super("recipient missing");
        }

        @Override
        public Problem problem() {
            String remedy = "Nennen Sie die Stelle oder Person, für die die Einwilligung gilt.";
            return Problem.of("consent-recipient-missing", 422, "Wem gilt die Einwilligung?", remedy)
                    .with(List.of(new FieldError("recipient", "MISSING", remedy)));
        }
    }
}

package de.integrativ.referral.consent;

import de.integrativ.platform.problem.Problem;
import de.integrativ.platform.problem.Rejection;
import java.io.Serial;
import java.util.Map;

/** A consent cannot be changed like this. */
public abstract sealed class ConsentRejected extends Rejection {

    @Serial
    private static final long serialVersionUID = 1;

    private ConsentRejected(String message) {
        super(message);
    }

    /** Only a consent in force can be withdrawn. */
    public static final class NotInForce extends ConsentRejected {
        @Serial
        private static final long serialVersionUID = 1;

        private final ConsentState state;

        NotInForce(ConsentState state) {
            super("consent is " + state);
            this.state = state;
        }

        @Override
        public Problem problem() {
            return Problem.of(
                            "consent-not-in-force",
                            409,
                            "Die Einwilligung gilt nicht mehr",
                            "Widerrufen werden kann nur eine Einwilligung, die gilt.")
                    .with(Map.of("state", state, "transition", "WITHDRAW"));
        }
    }
}

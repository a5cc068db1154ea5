package de.integrativ.referral.firstmeeting;

import de.integrativ.platform.problem.Problem;
import de.integrativ.platform.problem.Problem.FieldError;
import de.integrativ.platform.problem.Rejection;
import java.io.Serial;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A first meeting says no. */
public abstract sealed class FirstMeetingRejected extends Rejection {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    private FirstMeetingRejected(Problem problem) {
        super(problem.type());
        this.problem = problem;
    }

    @Override
    public Problem problem() {
        return problem;
    }

    /** It is a joint meeting: person, Jobcenter and KIM. */
    public static final class NotJoint extends FirstMeetingRejected {
        @Serial
        private static final long serialVersionUID = 1;

        NotJoint(Set<Party> missing) {
            super(Problem.of(
                            "meeting-not-joint",
                            422,
                            "Das gemeinsame Erstgespräch braucht alle drei",
                            "Als gehalten gilt es nur, wenn Person, Jobcenter und KIM dabei waren.")
                    .with(List.of(new FieldError("present", "missing", "Es fehlt: " + missing)))
                    .with(Map.of("missing", missing)));
        }
    }

    /** The state does not allow it. */
    public static final class NotNow extends FirstMeetingRejected {
        @Serial
        private static final long serialVersionUID = 1;

        NotNow(FirstMeetingState state, FirstMeetingState transition) {
            super(Problem.of(
                            "transition-not-allowed",
                            409,
                            "Das geht in diesem Stand nicht",
                            "Das Erstgespräch steht auf %s.".formatted(state))
                    .with(Map.of("state", state, "transition", transition, "allowed", state.next())));
        }
    }

    /** A field of the record doesn't fit. */
    public static final class Invalid extends FirstMeetingRejected {
        @Serial
        private static final long serialVersionUID = 1;

        Invalid(String field, String code, String remedy) {
            super(Problem.of("invalid", 422, "Angaben prüfen", "Einige Angaben fehlen oder passen nicht.")
                    .with(List.of(new FieldError(field, code, remedy))));
        }
    }
}

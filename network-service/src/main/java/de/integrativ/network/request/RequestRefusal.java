package de.integrativ.network.request;

import de.integrativ.platform.problem.Problem;
import de.integrativ.platform.problem.Rejection;
import java.time.LocalDate;
import java.util.Map;

/** A request says no. */
public abstract sealed class RequestRefusal extends Rejection {

    private static final long serialVersionUID = 1;

    private RequestRefusal(String message) {
        super(message);
    }

    /** The step is not in the table of states. */
    public static final class NotAllowedNow extends RequestRefusal {

        private static final long serialVersionUID = 1;

        private final RequestState state;
        private final Step step;

        NotAllowedNow(RequestState state, Step step) {
            super(step + " is not allowed in " + state);
            this.state = state;
            this.step = step;
        }

        @Override
        public Problem problem() {
            String detail = state == RequestState.RECALLED
                    ? "Die Anfrage wurde zurückgezogen. Sie kann nicht mehr beantwortet werden."
                    : "Dieser Schritt ist im jetzigen Stand der Anfrage nicht möglich.";
            return Problem.of("transition-not-allowed", 409, "Jetzt nicht möglich", detail)
                    .with(Map.of("state", state, "transition", step, "allowed", state.allowed()));
        }
    }

    /** The partner's own system answers by its own channel, sealed; nobody answers for it in the portal. */
    public static final class AnsweredBySystem extends RequestRefusal {

        private static final long serialVersionUID = 1;

        AnsweredBySystem() {
            super("this partner's own system answers");
        }

        @Override
        public Problem problem() {
            return Problem.of(
                    "answered-by-system",
                    409,
                    "Im eigenen Fachverfahren beantworten",
                    "Diese Anfrage liegt verschlüsselt im Fachverfahren Ihrer Stelle und wird dort beantwortet.");
        }
    }

    /** In the future, or before what it follows. */
    public static final class DateNotPossible extends RequestRefusal {

        private static final long serialVersionUID = 1;

        private final LocalDate earliest;
        private final LocalDate latest;

        DateNotPossible(LocalDate earliest, LocalDate latest) {
            super("the date is not possible");
            this.earliest = earliest;
            this.latest = latest;
        }

        @Override
        public Problem problem() {
            return Problem.of(
                            "date-not-possible",
                            422,
                            "Datum nicht möglich",
                            "Das Datum darf nicht vor dem letzten Schritt und nicht in der Zukunft liegen.")
                    .with(Map.of("earliest", earliest, "latest", latest));
        }
    }
}

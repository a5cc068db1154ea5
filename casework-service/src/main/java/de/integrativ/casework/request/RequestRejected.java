package de.integrativ.casework.request;

import de.integrativ.casework.NotNow;
import de.integrativ.platform.problem.Problem;
import de.integrativ.platform.problem.Rejection;

/** A request says no. */
public abstract sealed class RequestRejected extends Rejection {

    private static final long serialVersionUID = 1;

    private RequestRejected(String message) {
        super(message);
    }

    public static final class StateForbids extends RequestRejected {
        private static final long serialVersionUID = 1;
        private final RequestState state;
        private final RequestState wanted;

        StateForbids(RequestState state, RequestState wanted) {
            super(wanted + " from " + state);
            this.state = state;
            this.wanted = wanted;
        }

        @Override
        public Problem problem() {
            return NotNow.problem(
                    "request",
                    state,
                    wanted.name(),
                    state.next().stream().map(Enum::name).toList());
        }
    }
}

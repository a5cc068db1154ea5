package de.integrativ.platform.inbox;

import de.integrativ.platform.problem.Problem;

/** A readable message that this service does not accept. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    public Refused(Problem problem) {
        super(problem.type());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}

package de.integrativ.platform.inbox;

import de.integrativ.platform.problem.Problem;

/** A readable message that this service does not accept. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;
    private final boolean kept;

    public Refused(Problem problem) {
        this(problem, true);
    }

    private Refused(Problem problem, boolean kept) {
        super(problem.type());
        this.problem = problem;
        this.kept = kept;
    }

    /** Content under a bar: what the person took back is not kept, not even sealed. */
    public static Refused withoutKeeping(Problem problem) {
        return new Refused(problem, false);
    }

    public Problem problem() {
        return problem;
    }

    /** Whether the message stays in parking, as it came, for a person to look at. */
    boolean kept() {
        return kept;
    }
}

package de.integrativ.gateway.service;

/** A service refused; what it said is in the problem. */
public final class ServiceSaidNo extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    public ServiceSaidNo(Problem problem) {
        super("refused with " + problem.status() + " " + problem.type());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    public int status() {
        return problem.status();
    }

    /** Something the person at the screen can mend: their entries, or a state that changed meanwhile. */
    public boolean canBeMended() {
        return problem.isConflict() || status() == 400 || status() == 422;
    }
}

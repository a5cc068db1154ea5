package de.integrativ.reporting.indicator.web;

import de.integrativ.platform.problem.Problem;
import de.integrativ.platform.problem.Rejection;
import java.util.List;

/** A question about figures that cannot be answered as it was put. */
public final class QuestionRefused extends Rejection {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    QuestionRefused(List<Problem.FieldError> errors) {
        super("question refused");
        this.problem = Problem.of(
                        "question-incomplete",
                        400,
                        "Angaben fehlen oder passen nicht",
                        "Die genannten Angaben ergänzen oder berichtigen.")
                .with(errors);
    }

    @Override
    public Problem problem() {
        return problem;
    }
}

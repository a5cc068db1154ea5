package de.integrativ.casework.assignment;

import de.integrativ.platform.problem.Problem;
import de.integrativ.platform.problem.Problem.FieldError;
import de.integrativ.platform.problem.Rejection;
import java.util.List;

/** Whoever is to get a case cannot. */
final class AssigneeUnfit extends Rejection {

    private static final long serialVersionUID = 1;

    private final String remedy;

    AssigneeUnfit(String remedy) {
        super("assignee does not fit");
        this.remedy = remedy;
    }

    @Override
    public Problem problem() {
        return Problem.of("invalid", 400, "Angaben passen nicht", "Bitte prüfen Sie die Felder.")
                .with(List.of(new FieldError("to", "unfit", remedy)));
    }
}

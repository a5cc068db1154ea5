package de.integrativ.casework.plan;

import de.integrativ.casework.NotNow;
import de.integrativ.platform.problem.Problem;
import de.integrativ.platform.problem.Problem.FieldError;
import de.integrativ.platform.problem.Rejection;
import java.util.List;

/** A plan says no. */
public abstract sealed class PlanRejected extends Rejection {

    private static final long serialVersionUID = 1;

    private PlanRejected(String message) {
        super(message);
    }

    public static final class StateForbids extends PlanRejected {
        private static final long serialVersionUID = 1;
        private final PlanState state;
        private final String transition;

        StateForbids(PlanState state, String transition) {
            super(transition + " in " + state);
            this.state = state;
            this.transition = transition;
        }

        @Override
        public Problem problem() {
            return NotNow.problem(
                    "plan",
                    state,
                    transition,
                    state.next().stream().map(Enum::name).toList());
        }
    }

    /** §15 steps are the Jobcenter's to write; what is voluntary is the person's and KIM's. */
    public static final class NotTheirsToAuthor extends PlanRejected {
        private static final long serialVersionUID = 1;

        NotTheirsToAuthor() {
            super("not theirs to author");
        }

        @Override
        public Problem problem() {
            String remedy = "Schritte nach §15 SGB II schreibt nur das Jobcenter,"
                    + " freiwillige Ziele nur die Person mit dem KIM-Case Management.";
            return Problem.of("goal-not-yours-to-author", 422, "Dieses Ziel schreibt die andere Seite", remedy)
                    .with(List.of(new FieldError("goals.legalNature", "FOREIGN", remedy)));
        }
    }

    public static final class WithoutGoals extends PlanRejected {
        private static final long serialVersionUID = 1;

        WithoutGoals() {
            super("without goals");
        }

        @Override
        public Problem problem() {
            String remedy = "Tragen Sie mindestens ein Ziel ein.";
            return Problem.of("plan-without-goals", 422, "Der Plan hat noch keine Ziele", remedy)
                    .with(List.of(new FieldError("goals", "EMPTY", remedy)));
        }
    }

    public static final class AnotherIsOpen extends PlanRejected {
        private static final long serialVersionUID = 1;

        AnotherIsOpen() {
            super("another version is open");
        }

        @Override
        public Problem problem() {
            return Problem.of(
                    "plan-another-open",
                    409,
                    "Es gibt schon einen Entwurf",
                    "Arbeiten Sie an der offenen Fassung weiter.");
        }
    }

    /** Someone else changed the plan since it was read. */
    public static final class ChangedMeanwhile extends PlanRejected {
        private static final long serialVersionUID = 1;

        ChangedMeanwhile() {
            super("changed meanwhile");
        }

        @Override
        public Problem problem() {
            return Problem.of(
                    "changed-meanwhile",
                    412,
                    "Inzwischen geändert",
                    "Jemand anderes hat den Plan geändert. Lesen Sie ihn noch einmal und tragen Sie dann ein, was gilt.");
        }
    }

    /** A change that does not say which text it was made for. */
    public static final class RevisionMissing extends PlanRejected {
        private static final long serialVersionUID = 1;

        RevisionMissing() {
            super("revision missing");
        }

        @Override
        public Problem problem() {
            String remedy = "Senden Sie im Header If-Match den ETag (die revision) der Fassung, die gelesen wurde.";
            return Problem.of("revision-missing", 428, "Welche Fassung ist gemeint?", remedy)
                    .with(List.of(new FieldError("If-Match", "MISSING", remedy)));
        }
    }
}

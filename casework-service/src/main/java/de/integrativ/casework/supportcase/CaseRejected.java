package de.integrativ.casework.supportcase;

import de.integrativ.casework.NotNow;
import de.integrativ.platform.problem.Problem;
import de.integrativ.platform.problem.Rejection;
import java.util.List;

/** A support says no. */
public abstract sealed class CaseRejected extends Rejection {

    private static final long serialVersionUID = 1;

    private CaseRejected(String message) {
        super(message);
    }

    public static final class PhaseForbids extends CaseRejected {
        private static final long serialVersionUID = 1;
        private final CasePhase phase;
        private final String transition;

        PhaseForbids(CasePhase phase, String transition) {
            super(transition + " in " + phase);
            this.phase = phase;
            this.transition = transition;
        }

        @Override
        public Problem problem() {
            List<String> allowed =
                    phase.next().stream().map(CasePhase::name).sorted().toList();
            return NotNow.problem("case", phase, transition, allowed);
        }
    }

    /** Someone else handed the case over since it was read. */
    public static final class AssignedMeanwhile extends CaseRejected {
        private static final long serialVersionUID = 1;

        AssignedMeanwhile() {
            super("assigned meanwhile");
        }

        @Override
        public Problem problem() {
            return Problem.of(
                    "assigned-meanwhile",
                    412,
                    "Inzwischen übergeben",
                    "Jemand anderes hat mindestens eine dieser Begleitungen inzwischen übergeben. Es wurde nichts"
                            + " geändert. Sehen Sie nach, wer jetzt zuständig ist, und entscheiden Sie neu.");
        }
    }

    /** C1 was withdrawn: the case can be ended, and further consents withdrawn; nothing else, reading included. */
    public static final class Locked extends CaseRejected {
        private static final long serialVersionUID = 1;

        Locked() {
            super("locked");
        }

        @Override
        public Problem problem() {
            return Problem.of(
                    "case-locked",
                    409,
                    "Die Begleitung ist gesperrt",
                    "Die Einwilligung, auf der sie beruht, wurde widerrufen. Möglich ist nur noch,"
                            + " sie zu beenden oder weitere Einwilligungen zu widerrufen.");
        }
    }
}

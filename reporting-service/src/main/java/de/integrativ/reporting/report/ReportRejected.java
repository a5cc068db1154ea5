package de.integrativ.reporting.report;

import de.integrativ.platform.problem.Problem;
import de.integrativ.platform.problem.Rejection;
import java.util.Map;

/** A report does not let that be done with it now. */
public abstract sealed class ReportRejected extends Rejection {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    private ReportRejected(Problem problem) {
        super(problem.type());
        this.problem = problem;
    }

    @Override
    public Problem problem() {
        return problem;
    }

    static final class NotNow extends ReportRejected {
        private static final long serialVersionUID = 1;

        NotNow(ReportState state, String transition, String allowed) {
            super(Problem.of("report-not-now", 409, "Jetzt nicht möglich", "Der Bericht ist in einem anderen Zustand.")
                    .with(Map.of("state", state.name(), "transition", transition, "allowed", allowed)));
        }
    }

    static final class FourEyes extends ReportRejected {
        private static final long serialVersionUID = 1;

        FourEyes() {
            super(Problem.of(
                    "report-four-eyes",
                    409,
                    "Vier Augen",
                    "Wer geprüft hat, gibt nicht selbst frei: eine andere Person bitten."));
        }
    }

    static final class FactsBehind extends ReportRejected {
        private static final long serialVersionUID = 1;

        FactsBehind() {
            super(Problem.of(
                    "facts-behind",
                    409,
                    "Fakten unterwegs",
                    "Beim Berechnen waren noch nicht alle Fakten eingetroffen: neu berechnen."));
        }
    }

    static final class OthersReleased extends ReportRejected {
        private static final long serialVersionUID = 1;

        OthersReleased() {
            super(Problem.of(
                    "others-released",
                    409,
                    "Inzwischen anderes freigegeben",
                    "Seit dem Berechnen wurde ein anderer Bericht freigegeben, der mit diesem verglichen werden kann:"
                            + " neu berechnen."));
        }
    }

    static final class FactsParked extends ReportRejected {
        private static final long serialVersionUID = 1;

        FactsParked(long parked) {
            super(Problem.of(
                            "facts-parked",
                            409,
                            "Fakten warten",
                            "Einige Fakten sind noch nicht verarbeitet: in der Verwaltung nachsehen, dann neu berechnen.")
                    .with(Map.of("parked", parked)));
        }
    }
}

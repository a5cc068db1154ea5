package de.integrativ.reporting.disclosure;

import de.integrativ.platform.problem.Problem;
import de.integrativ.platform.problem.Rejection;
import java.util.List;
import java.util.Map;

/** Figures are not made for that audience, or not for whoever asks. */
public sealed class AudienceRefused extends Rejection {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    private AudienceRefused(Problem problem) {
        super(problem.type());
        this.problem = problem;
    }

    @Override
    public Problem problem() {
        return problem;
    }

    public static final class Unknown extends AudienceRefused {
        private static final long serialVersionUID = 1;

        Unknown(List<String> known) {
            super(Problem.of("audience-unknown", 400, "Zielgruppe unbekannt", "Eine der genannten Zielgruppen wählen.")
                    .with(Map.of("known", known)));
        }
    }

    public static final class HalfYearsOnly extends AudienceRefused {
        private static final long serialVersionUID = 1;

        public HalfYearsOnly() {
            super(
                    Problem.of(
                            "half-years-only",
                            403,
                            "Nur abgeschlossene Halbjahre",
                            "Gremien sehen Halbjahre, die vorbei sind: aus anderen Zeiträumen ließe sich auf Einzelne schließen."));
        }
    }

    public static final class NotYours extends AudienceRefused {
        private static final long serialVersionUID = 1;

        NotYours(List<String> yours) {
            super(Problem.of(
                            "audience-not-yours",
                            403,
                            "Zielgruppe nicht erlaubt",
                            "Für Gremien gilt die höchste Schwelle. Eine der genannten Zielgruppen wählen.")
                    .with(Map.of("yours", yours)));
        }
    }
}

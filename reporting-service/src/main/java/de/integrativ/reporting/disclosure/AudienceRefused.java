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

    public static final class NoArea extends AudienceRefused {
        private static final long serialVersionUID = 1;

        NoArea() {
            super(
                    Problem.of(
                            "no-area",
                            403,
                            "Keine Zahlen für diese Stelle",
                            "Die Stelle, für die Sie angemeldet sind, gehört zu keiner Gemeinde und nicht zum Kreis. Wenden Sie sich an die Fachadministration."));
        }
    }

    public static final class OwnFiguresOnly extends AudienceRefused {
        private static final long serialVersionUID = 1;

        public OwnFiguresOnly() {
            super(
                    Problem.of(
                            "own-figures-only",
                            403,
                            "Nur die eigenen Zahlen",
                            "Eine Gemeinde sieht ihre eigenen Zahlen, nicht weiter aufgeschlüsselt. Lassen Sie die Aufschlüsselung weg."));
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

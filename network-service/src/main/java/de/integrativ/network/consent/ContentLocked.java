package de.integrativ.network.consent;

import de.integrativ.platform.problem.Problem;
import de.integrativ.platform.problem.Rejection;

/** What was disclosed cannot be read now. */
public abstract sealed class ContentLocked extends Rejection {

    private static final long serialVersionUID = 1;

    private ContentLocked(String message) {
        super(message);
    }

    /** Nothing was heard for too long of whether consents still hold: it comes back by itself. */
    public static final class KnowledgeStale extends ContentLocked {

        private static final long serialVersionUID = 1;

        KnowledgeStale() {
            super("knowledge of consents is stale");
        }

        @Override
        public Problem problem() {
            return Problem.of(
                    "consent-knowledge-stale",
                    503,
                    "Im Augenblick nicht einsehbar",
                    "Ob die Einwilligung noch gilt, ist gerade nicht feststellbar. Bitte später noch einmal öffnen.");
        }
    }

    /** The consent it rested on is gone; the recall is on its way. */
    public static final class ConsentGone extends ContentLocked {

        private static final long serialVersionUID = 1;

        ConsentGone() {
            super("the consent is gone");
        }

        @Override
        public Problem problem() {
            return Problem.of(
                    "consent-gone",
                    409,
                    "Zurückgezogen",
                    "Die Einwilligung besteht nicht mehr. Die Anfrage wird zurückgezogen.");
        }
    }
}

package de.integrativ.referral.referral;

import de.integrativ.platform.problem.Problem;
import de.integrativ.platform.problem.Problem.FieldError;
import de.integrativ.platform.problem.Rejection;
import java.io.Serial;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A referral says no. */
public abstract sealed class ReferralRejected extends Rejection {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    private ReferralRejected(Problem problem) {
        super(problem.type());
        this.problem = problem;
    }

    @Override
    public Problem problem() {
        return problem;
    }

    /** The state does not allow it. */
    public static final class NotNow extends ReferralRejected {
        @Serial
        private static final long serialVersionUID = 1;

        NotNow(ReferralState state, ReferralAction transition) {
            super(Problem.of(
                            "transition-not-allowed",
                            409,
                            "Das geht in diesem Stand nicht",
                            "Die Zuweisung steht auf %s; %s ist dann nicht möglich.".formatted(state, transition))
                    .with(Map.of(
                            "state", state, "transition", transition, "allowed", ReferralAction.possibleIn(state))));
        }
    }

    /** Someone who sees the referral may not do this with it. */
    public static final class NotByYou extends ReferralRejected {
        @Serial
        private static final long serialVersionUID = 1;

        NotByYou(ReferralState state, ReferralAction transition, List<ReferralAction> allowed) {
            super(Problem.of(
                            "not-by-you",
                            403,
                            "Dafür sind andere zuständig",
                            "%s gehört nicht zu Ihren Aufgaben bei dieser Zuweisung.".formatted(transition))
                    .with(Map.of("state", state, "transition", transition, "allowed", allowed)));
        }
    }

    /** Someone else changed the referral since it was looked at. */
    public static final class ChangedMeanwhile extends ReferralRejected {
        @Serial
        private static final long serialVersionUID = 1;

        ChangedMeanwhile(ReferralState state, long version) {
            super(Problem.of(
                            "changed-meanwhile",
                            409,
                            "Inzwischen geändert",
                            "Jemand anderes hat diese Zuweisung inzwischen geändert; sie steht jetzt auf %s."
                                    .formatted(state))
                    .with(Map.of("state", state, "version", version, "allowed", ReferralAction.possibleIn(state))));
        }
    }

    /** A date lies in the future or before what it follows. */
    public static final class DateImpossible extends ReferralRejected {
        @Serial
        private static final long serialVersionUID = 1;

        DateImpossible(String field, LocalDate earliest, LocalDate today) {
            super(Problem.of("invalid", 422, "Angaben prüfen", "Ein Datum passt nicht.")
                    .with(List.of(new FieldError(
                            field,
                            "date-impossible",
                            "Geben Sie einen Tag vom %s bis zum %s an.".formatted(earliest, today)))));
        }

        /** What is recorded lies neither before what it follows nor in the future. */
        static void unlessWithin(String field, LocalDate on, LocalDate earliest, LocalDate today) {
            if (on.isBefore(earliest) || on.isAfter(today)) {
                throw new DateImpossible(field, earliest, today);
            }
        }
    }

    /** Nothing personal reaches KIM before C1. */
    public static final class ConsentMissing extends ReferralRejected {
        @Serial
        private static final long serialVersionUID = 1;

        ConsentMissing() {
            super(Problem.of(
                    "consent-missing",
                    409,
                    "Einwilligung C1 fehlt",
                    "Erst mit der Einwilligung C1 der Person kann die Zuweisung abgegeben werden."));
        }
    }

    /** What was sent in cannot be a referral, or not this one. */
    public static final class Invalid extends ReferralRejected {
        @Serial
        private static final long serialVersionUID = 1;

        public Invalid(List<FieldError> errors) {
            super(Problem.of("invalid", 422, "Angaben prüfen", "Einige Angaben fehlen oder passen nicht.")
                    .with(errors));
        }

        public Invalid(String field, String code, String remedy) {
            this(List.of(new FieldError(field, code, remedy)));
        }
    }

    /** The agency's reference, or the key of the form, was used for something else. */
    public static final class AlreadyReferred extends ReferralRejected {
        @Serial
        private static final long serialVersionUID = 1;

        AlreadyReferred() {
            super(Problem.of(
                    "already-referred",
                    409,
                    "Schon zugewiesen",
                    "Unter dieser Kennung gibt es schon eine andere Zuweisung."));
        }
    }

    /** The agency speaks of a reference under which it sent nothing. */
    public static final class UnknownReference extends ReferralRejected {
        @Serial
        private static final long serialVersionUID = 1;

        UnknownReference() {
            super(Problem.of(
                    "unknown-reference",
                    404,
                    "Unbekannte Kennung",
                    "Unter dieser Kennung hat Ihre Stelle keine Zuweisung gesendet."));
        }
    }

    /** Its withdrawal was faster than the referral itself. */
    public static final class WithdrawnBefore extends ReferralRejected {
        @Serial
        private static final long serialVersionUID = 1;

        WithdrawnBefore() {
            super(Problem.of(
                    "withdrawn-before",
                    409,
                    "Schon zurückgenommen",
                    "Unter dieser Kennung kam ein Widerruf oder eine Rücknahme zuvor; nichts wurde gespeichert."));
        }
    }
}

package de.integrativ.referral.referral;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What came of an accepted referral: the first meeting, support or none, and its end. */
@Embeddable
@SuppressWarnings("UnusedVariable") // dates are read by queries
class Outcome {

    @Nullable
    private LocalDate heldOn;

    @Nullable
    private LocalDate startedOn;

    @Nullable
    private LocalDate notStartedOn;

    @Nullable
    private LocalDate endedOn;

    protected Outcome() {}

    static Outcome met(LocalDate on, LocalDate acceptedOn, LocalDate today) {
        ReferralRejected.DateImpossible.unlessWithin("heldOn", on, acceptedOn, today);
        Outcome outcome = new Outcome();
        outcome.heldOn = on;
        return outcome;
    }

    /** @return the day of the first meeting */
    LocalDate started(LocalDate on, LocalDate today) {
        LocalDate met = requireNonNull(heldOn);
        ReferralRejected.DateImpossible.unlessWithin("startedOn", on, met, today);
        startedOn = on;
        return met;
    }

    /** @return the day of the first meeting, if there was one */
    @Nullable
    LocalDate notStarted(LocalDate on, LocalDate acceptedOn, LocalDate today) {
        ReferralRejected.DateImpossible.unlessWithin("startedOn", on, acceptedOn, today);
        notStartedOn = on;
        return heldOn;
    }

    void ended(LocalDate on) {
        endedOn = on;
    }
}

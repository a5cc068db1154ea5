package de.integrativ.referral.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When the Jobcenter handed the referral in, and how long it waits for C1. */
@Embeddable
@SuppressWarnings("UnusedVariable") // what is due is read by queries
class HandedIn {

    /** The Jobcenter's own day; none where it was handed in before this was kept. */
    @Column(name = "handed_in_on")
    @Nullable
    private LocalDate first;

    @Nullable
    private LocalDate consentDue;

    protected HandedIn() {}

    HandedIn(LocalDate first, LocalDate consentDue) {
        this.first = first;
        this.consentDue = consentDue;
    }

    /** @throws ReferralRejected.Invalid if that day is before the first one */
    void checkAgain(LocalDate on) {
        if (first != null && on.isBefore(first)) {
            throw new ReferralRejected.Invalid(
                    "submittedOn", "before-first", "Die Zuweisung wurde am " + first + " zum ersten Mal eingereicht.");
        }
    }
}

package de.integrativ.referral.consent;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A consent that is kept here, as others see it. */
public record KeptConsent(
        UUID id,
        ConsentScope scope,
        ConsentState state,
        LocalDate grantedOn,
        String language,
        String textVersion,
        @Nullable LocalDate validUntil) {

    public boolean inForceOn(LocalDate day) {
        return state == ConsentState.GRANTED
                && !grantedOn.isAfter(day)
                && (validUntil == null || !validUntil.isBefore(day));
    }
}

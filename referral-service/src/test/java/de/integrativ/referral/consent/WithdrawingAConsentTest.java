package de.integrativ.referral.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A consent")
class WithdrawingAConsentTest {

    private static final LocalDate GRANTED = LocalDate.of(2026, 7, 1);

    @Test
    @DisplayName("is in force from the day it was given to its last day, both included")
    void inForce() {
        Consent consent = validUntil(GRANTED.plusDays(10));

        assertFalse(consent.kept().inForceOn(GRANTED.minusDays(1)));
        assertTrue(consent.kept().inForceOn(GRANTED));
        assertTrue(consent.kept().inForceOn(GRANTED.plusDays(10)));
        assertFalse(consent.kept().inForceOn(GRANTED.plusDays(11)));
    }

    @Test
    @DisplayName("that was withdrawn is in force on no day")
    void withdrawn() {
        Consent consent = validUntil(null);

        consent.withdraw(GRANTED.plusDays(1));

        assertFalse(consent.kept().inForceOn(GRANTED));
    }

    @Test
    @DisplayName("can be withdrawn once, and says so to the second")
    void onlyOnce() {
        Consent consent = validUntil(null);
        consent.withdraw(GRANTED);

        ConsentRejected rejected =
                assertThrows(ConsentRejected.NotInForce.class, () -> consent.withdraw(GRANTED.plusDays(1)));

        assertEquals(ConsentState.WITHDRAWN, rejected.problem().context().get("state"));
    }

    private static Consent validUntil(@Nullable LocalDate day) {
        return new Consent(
                UUID.randomUUID(),
                new GivenConsent(
                        ConsentScope.C1, GRANTED, null, "C1-2026-01", "ar", ConsentForm.WRITTEN, true, false, day),
                "jana.jobcenter");
    }
}

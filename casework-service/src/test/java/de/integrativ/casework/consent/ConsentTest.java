package de.integrativ.casework.consent;

import static de.integrativ.casework.consent.ConsentFixture.MEETING;
import static de.integrativ.casework.consent.ConsentFixture.asked;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ConsentTest {

    @Test
    void a_consent_for_a_partner_names_the_partner() {
        assertThrows(ConsentRejected.RecipientMissing.class, () -> asked(Scope.C5, null, null));
    }

    @Test
    void what_was_only_drafted_is_not_in_force() {
        assertFalse(asked(Scope.C9, null, null).inForce(MEETING));
    }

    @Test
    void what_was_granted_is_in_force_from_its_day() {
        Consent consent = asked(Scope.C9, null, null);

        consent.grant();

        assertTrue(consent.inForce(MEETING));
        assertFalse(consent.inForce(MEETING.minusDays(1)));
    }

    @Test
    void a_consent_holds_through_its_last_day() {
        Consent consent = asked(Scope.C2, null, MEETING.plusDays(5));

        consent.grant();

        assertTrue(consent.inForce(MEETING.plusDays(5)));
        assertFalse(consent.inForce(MEETING.plusDays(6)));
    }

    @Test
    void a_refusal_is_kept_as_recorded() {
        Consent consent = asked(Scope.C9, null, null);

        consent.refuse();

        assertEquals(ConsentState.REFUSED, consent.state());
        assertFalse(consent.inForce(MEETING));
    }

    @Test
    void what_was_refused_cannot_be_withdrawn() {
        Consent consent = asked(Scope.C9, null, null);
        consent.refuse();

        assertThrows(ConsentRejected.StateForbids.class, () -> consent.withdraw(MEETING));
    }

    @Test
    void a_withdrawn_consent_is_out_of_force_at_once() {
        Consent consent = asked(Scope.C5, "bamf", null);
        consent.grant();

        consent.withdraw(MEETING);

        assertFalse(consent.inForce(MEETING));
    }

    @Test
    void nothing_brings_a_withdrawn_consent_back() {
        Consent consent = asked(Scope.C5, "bamf", null);
        consent.grant();
        consent.withdraw(MEETING);

        assertThrows(ConsentRejected.StateForbids.class, consent::grant);
    }
}

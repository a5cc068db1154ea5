package de.integrativ.referral.referral;

import static de.integrativ.referral.referral.ReferralFixture.DIRK;
import static de.integrativ.referral.referral.ReferralFixture.JANA;
import static de.integrativ.referral.referral.ReferralFixture.KARIN;
import static de.integrativ.referral.referral.ReferralFixture.KEMAL;
import static de.integrativ.referral.referral.ReferralFixture.KLARA;
import static de.integrativ.referral.referral.ReferralFixture.LENA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.identity.Role;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who sees a referral and may do what with it")
class WhoMayDoWhatTest {

    @Test
    @DisplayName("a referral without C1 is the Jobcenter's alone")
    void kimSeesNothingBeforeC1() {
        Referral waiting = ReferralFixture.waitingForConsent();

        assertTrue(ReferralAccess.sees(JANA, waiting));
        assertFalse(ReferralAccess.sees(KARIN, waiting));
    }

    @Test
    @DisplayName("a case manager of the Jobcenter sees her unit's referrals only, the lead all of the Jobcenter's")
    void unitAndLead() {
        Referral submitted = ReferralFixture.submitted();

        assertFalse(ReferralAccess.sees(DIRK, submitted));
        assertTrue(ReferralAccess.sees(LENA, submitted));
    }

    @Test
    @DisplayName("another Jobcenter's lead sees nothing")
    void anotherJobcenter() {
        Actor stranger = new Actor("x", "x", "jobcenter-borken", "coesfeld", Set.of(Role.JC_LEAD));

        assertFalse(ReferralAccess.sees(stranger, ReferralFixture.submitted()));
    }

    @Test
    @DisplayName("a KIM case manager sees what is assigned to them")
    void assigned() {
        Referral accepted = ReferralFixture.accepted();

        assertTrue(ReferralAccess.sees(KEMAL, accepted));
        assertFalse(ReferralAccess.sees(KLARA, accepted));
    }

    @Test
    @DisplayName("KIM's role held at another organisation opens nothing")
    void roleAtAnotherOrganisation() {
        Actor elsewhere = new Actor("y", "y", "ki-borken", "ki", Set.of(Role.KIM_COORDINATOR));

        assertFalse(ReferralAccess.sees(elsewhere, ReferralFixture.submitted()));
    }

    @Test
    @DisplayName("partners, evaluators, boards, data protection and administration see no referral")
    void othersNothing() {
        for (String role : List.of(
                Role.PARTNER,
                Role.EVALUATOR,
                Role.BOARD_MEMBER,
                Role.DATA_PROTECTION_OFFICER,
                Role.ADMINISTRATOR,
                Role.KIM_ASSISTANT)) {
            Actor other = new Actor("z", "z", "ki-coesfeld", "ki", Set.of(role));

            assertFalse(ReferralAccess.sees(other, ReferralFixture.accepted()), role);
        }
    }

    @Test
    @DisplayName("the coordination decides, the Jobcenter withdraws, the lead withdraws too")
    void commandsOnASubmittedReferral() {
        Referral submitted = ReferralFixture.submitted();

        assertEquals(List.of("acceptance", "refusal", "info-request"), Commands.allowed(submitted, KARIN));
        assertEquals(List.of("withdrawal"), Commands.allowed(submitted, JANA));
        assertEquals(List.of("withdrawal"), Commands.allowed(submitted, LENA));
    }

    @Test
    @DisplayName("only the assigned case manager records the first meeting")
    void firstMeeting() {
        Referral accepted = ReferralFixture.accepted();

        assertEquals(List.of("first-meeting"), Commands.allowed(accepted, KEMAL));
        assertEquals(List.of(), Commands.allowed(accepted, KLARA));
        assertEquals(List.of(), Commands.allowed(accepted, KARIN));
    }

    @Test
    @DisplayName("nobody expires a referral by hand")
    void expiryIsTheSystems() {
        assertFalse(ReferralAction.EXPIRE.allows(new Actor("a", "a", "b", null, Set.of(Role.ADMINISTRATOR))));
    }
}

package de.integrativ.referral.referral;

import static de.integrativ.referral.referral.ReferralFixture.ACCEPTED;
import static de.integrativ.referral.referral.ReferralFixture.DECISION_DUE;
import static de.integrativ.referral.referral.ReferralFixture.HELD;
import static de.integrativ.referral.referral.ReferralFixture.KEMAL;
import static de.integrativ.referral.referral.ReferralFixture.SUBMITTED;
import static de.integrativ.referral.referral.ReferralFixture.TODAY;
import static de.integrativ.referral.referral.ReferralFixture.accepted;
import static de.integrativ.referral.referral.ReferralFixture.c1;
import static de.integrativ.referral.referral.ReferralFixture.consent;
import static de.integrativ.referral.referral.ReferralFixture.met;
import static de.integrativ.referral.referral.ReferralFixture.submitted;
import static de.integrativ.referral.referral.ReferralFixture.waitingForConsent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.platform.problem.Problem;
import de.integrativ.referral.consent.ConsentScope;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A referral")
class DecidingOnAReferralTest {

    @Test
    @DisplayName("reaches KIM only with C1 in force on the day of submission")
    void needsC1() {
        Referral referral = waitingForConsent();

        assertThrows(
                ReferralRejected.ConsentMissing.class,
                () -> referral.submit(c1(SUBMITTED), SUBMITTED.plusDays(1), DECISION_DUE));
        assertFalse(referral.sharedWithKim());
    }

    @Test
    @DisplayName("does not reach KIM with C3 in C1's place")
    void anotherConsentIsNotEnough() {
        assertThrows(ReferralRejected.ConsentMissing.class, () -> waitingForConsent()
                .submit(consent(ConsentScope.C3, null), SUBMITTED, DECISION_DUE));
    }

    @Test
    @DisplayName("is seen by KIM from its submission on")
    void sharedOnceSubmitted() {
        assertTrue(submitted().sharedWithKim());
    }

    @Test
    @DisplayName("can be decided for a day that lies in the past")
    void decidedEarlier() {
        ReferralEvent event = submitted().accept(KEMAL.id(), ACCEPTED, HELD, TODAY);

        assertEquals(new ReferralEvent.Accepted(ACCEPTED, KEMAL.id(), SUBMITTED, DECISION_DUE), event);
    }

    @Test
    @DisplayName("cannot be decided before it was submitted")
    void notBeforeSubmission() {
        assertThrows(ReferralRejected.DateImpossible.class, () -> submitted()
                .accept(KEMAL.id(), SUBMITTED.minusDays(1), HELD, TODAY));
    }

    @Test
    @DisplayName("cannot be decided tomorrow")
    void notTomorrow() {
        assertThrows(ReferralRejected.DateImpossible.class, () -> submitted()
                .decline(DeclineCode.AGE, TODAY.plusDays(1), TODAY));
    }

    @Test
    @DisplayName("that was decided says to the second who decides what state it is in and what is allowed now")
    void decidedTwice() {
        Problem problem = assertThrows(
                        ReferralRejected.NotNow.class, () -> accepted().decline(DeclineCode.CAPACITY, ACCEPTED, TODAY))
                .problem();

        assertEquals(409, problem.status());
        assertEquals(ReferralState.ACCEPTED, problem.context().get("state"));
        assertEquals(ReferralAction.DECLINE, problem.context().get("transition"));
        assertEquals(
                List.of(ReferralAction.START, ReferralAction.NOT_START, ReferralAction.WITHDRAW),
                problem.context().get("allowed"));
    }

    @Test
    @DisplayName("waits for its decision again when the question is answered, without the Jobcenter's days")
    void answered() {
        Referral referral = submitted();
        referral.requestInfo("Welche Schule?", SUBMITTED.plusDays(1), SUBMITTED.plusDays(8));

        referral.answerInfo(SUBMITTED.plusDays(6), DECISION_DUE.plusDays(5));

        assertEquals(ReferralState.SUBMITTED, referral.state());
        assertEquals(DECISION_DUE.plusDays(5), referral.decisionDue());
    }

    @Test
    @DisplayName("cannot be decided on a day before something was asked back")
    void notBeforeTheQuestion() {
        Referral referral = submitted();
        referral.requestInfo("Welche Schule?", SUBMITTED.plusDays(3), SUBMITTED.plusDays(10));
        referral.answerInfo(SUBMITTED.plusDays(5), DECISION_DUE);

        assertThrows(
                ReferralRejected.DateImpossible.class,
                () -> referral.accept(KEMAL.id(), SUBMITTED.plusDays(2), HELD, TODAY));
    }

    @Test
    @DisplayName("starts on the day of the first meeting or later, never before")
    void startsWithTheMeeting() {
        assertThrows(ReferralRejected.DateImpossible.class, () -> met().start(HELD.minusDays(1), TODAY));
    }

    @Test
    @DisplayName("cannot have its first meeting before it was accepted")
    void meetsAfterAcceptance() {
        assertThrows(ReferralRejected.DateImpossible.class, () -> accepted().met(ACCEPTED.minusDays(1), TODAY));
    }

    @Test
    @DisplayName("can be withdrawn until support has started")
    void withdrawnBeforeStart() {
        ReferralEvent event = met().withdraw(HELD, HELD.plusDays(30));

        assertEquals(new ReferralEvent.Withdrawn(HELD, true), event);
    }

    @Test
    @DisplayName("cannot be withdrawn once support has started")
    void notWithdrawnAfterStart() {
        Referral referral = met();
        referral.start(HELD, TODAY);

        assertThrows(ReferralRejected.NotNow.class, () -> referral.withdraw(TODAY, TODAY.plusDays(30)));
    }

    @Test
    @DisplayName("expires while it waits for consent, not later")
    void expires() {
        assertEquals(new ReferralEvent.Expired(TODAY), waitingForConsent().expire(TODAY));
        assertThrows(ReferralRejected.NotNow.class, () -> submitted().expire(TODAY));
    }

    @Test
    @DisplayName("numbers its events without a gap")
    void numbersItsEvents() {
        assertEquals(3, accepted().eventSeq());
    }

    @ParameterizedTest
    @EnumSource(names = {"DUPLICATE", "OTHER_CM", "CRISIS_SPECIALIST", "NO_CM_NEED", "OTHER"})
    @DisplayName("that is declined because the person is known elsewhere tells the agency nothing of it")
    void neutralCodes(DeclineCode code) {
        Referral referral = submitted();

        referral.decline(code, ACCEPTED, TODAY);

        assertEquals("NOT_SUITABLE", referral.head().outwardCode());
    }

    @Test
    @DisplayName("gives an agency six codes and no other")
    void sixOutwardCodes() {
        Set<String> outward =
                Set.of(DeclineCode.values()).stream().map(DeclineCode::outward).collect(Collectors.toSet());

        assertEquals(Set.of("AGE", "AREA", "NOT_SGB2", "CONSENT_MISSING", "CAPACITY", "NOT_SUITABLE"), outward);
    }

    @Test
    @DisplayName("keeps a key towards the agency that is not the journey's id")
    void refIsNotTheJourney() {
        Referral referral = submitted();

        assertFalse(referral.origin().outboundRef().contains(referral.journey().toString()));
    }

    @Test
    @DisplayName("stays started when its support has ended")
    void staysStarted() {
        Referral referral = met();
        referral.start(HELD, TODAY);

        referral.supportEnded(LocalDate.of(2026, 9, 1));

        assertEquals(ReferralState.STARTED, referral.state());
    }
}

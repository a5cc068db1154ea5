package de.integrativ.referral.referral;

import static java.util.Objects.requireNonNull;

import de.integrativ.county.County.Programme;
import de.integrativ.platform.event.JourneyId;
import de.integrativ.referral.consent.ConsentScope;
import de.integrativ.referral.consent.KeptConsent;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Zuweisung. Dates, codes and states; the person stands apart. */
@Entity
@Table(name = "referral")
@SuppressWarnings("UnusedVariable") // dates and the lock are read by queries and by row security
class Referral {

    @Id
    private UUID id;

    private UUID journeyId;

    @Version
    private long version;

    /** Orders the referral's events. */
    private long eventSeq;

    @Enumerated(EnumType.STRING)
    private ReferralState state;

    @Embedded
    private Origin origin;

    @Embedded
    private Reach reach;

    private String programme;

    private int programmeVersion;

    @Embedded
    @Nullable
    private HandedIn handedIn;

    /** What KIM has to decide; nothing before it is submitted. */
    @Embedded
    @Nullable
    private Decision decision;

    /** What came of the first meeting; nothing before it. */
    @Embedded
    @Nullable
    private Outcome outcome;

    @Nullable
    private LocalDate withdrawnOn;

    /** The message that handed the person over to casework. */
    @Nullable
    private UUID handoverMessage;

    protected Referral() {}

    static Referral draft(Origin origin, Programme programme) {
        Referral referral = new Referral();
        referral.id = ReferralId.next().value();
        referral.journeyId = JourneyId.random().value();
        referral.state = ReferralState.DRAFT;
        referral.origin = origin;
        referral.reach = new Reach();
        referral.programme = programme.id();
        referral.programmeVersion = programme.version();
        return referral;
    }

    ReferralEvent askConsent(LocalDate on, LocalDate due) {
        move(ReferralAction.ASK_CONSENT);
        handedIn = new HandedIn(on, due);
        return new ReferralEvent.ConsentAsked(on, due);
    }

    /** @throws ReferralRejected.Invalid if it is handed in again under a day before the first one */
    void checkHandedInAgain(LocalDate on) {
        if (handedIn != null) {
            handedIn.checkAgain(on);
        }
    }

    /** @param c1 the person's consent, without which nothing personal reaches KIM */
    ReferralEvent submit(KeptConsent c1, LocalDate on, LocalDate due) {
        check(ReferralAction.SUBMIT);
        if (c1.scope() != ConsentScope.C1 || !c1.inForceOn(on)) {
            throw new ReferralRejected.ConsentMissing();
        }
        move(ReferralAction.SUBMIT);
        decision = new Decision(on, due);
        reach.toKim();
        return new ReferralEvent.Submitted(on, due);
    }

    ReferralEvent accept(String assignee, LocalDate on, LocalDate meetingHeldBy, LocalDate today) {
        check(ReferralAction.ACCEPT);
        LocalDate due = decision().accepted(assignee, on, today, meetingHeldBy);
        move(ReferralAction.ACCEPT);
        return new ReferralEvent.Accepted(on, assignee, decision().submittedOn(), due);
    }

    ReferralEvent decline(DeclineCode code, LocalDate on, LocalDate today) {
        check(ReferralAction.DECLINE);
        LocalDate due = decision().declined(code, on, today);
        move(ReferralAction.DECLINE);
        return new ReferralEvent.Declined(on, code, decision().submittedOn(), due);
    }

    ReferralEvent requestInfo(String question, LocalDate on, LocalDate due) {
        move(ReferralAction.REQUEST_INFO);
        decision().askedBack(on, due);
        return new ReferralEvent.InfoRequested(on, question);
    }

    /** @param newDecisionDue the time that passed with the Jobcenter does not count against KIM */
    ReferralEvent answerInfo(LocalDate on, LocalDate newDecisionDue) {
        move(ReferralAction.ANSWER_INFO);
        decision().answered(newDecisionDue);
        return new ReferralEvent.InfoAnswered(on);
    }

    /** The first meeting was held on that day; what comes of it follows. @return the day of acceptance */
    LocalDate met(LocalDate on, LocalDate today) {
        check(ReferralAction.START);
        LocalDate acceptedOn = requireNonNull(decision().decidedOn());
        outcome = Outcome.met(on, acceptedOn, today);
        return acceptedOn;
    }

    ReferralEvent start(LocalDate on, LocalDate today) {
        check(ReferralAction.START);
        LocalDate met =
                requireNonNull(outcome, "support starts with the first meeting").started(on, today);
        move(ReferralAction.START);
        return new ReferralEvent.Started(on, requireNonNull(caseManager()), met);
    }

    ReferralEvent notStart(LocalDate on, LocalDate today) {
        check(ReferralAction.NOT_START);
        if (outcome == null) {
            outcome = new Outcome();
        }
        LocalDate met = outcome.notStarted(on, requireNonNull(decision().decidedOn()), today);
        move(ReferralAction.NOT_START);
        return new ReferralEvent.NotStarted(on, met);
    }

    ReferralEvent withdraw(LocalDate on, LocalDate eraseBy) {
        move(ReferralAction.WITHDRAW);
        withdrawnOn = on;
        reach.lock(eraseBy);
        return new ReferralEvent.Withdrawn(on, reach.isShared());
    }

    /** Nobody consented in time: nothing will come of it, and the person goes at once. */
    ReferralEvent expire(LocalDate on) {
        move(ReferralAction.EXPIRE);
        reach.lock(on);
        return new ReferralEvent.Expired(on);
    }

    /** Casework, whose case it is since support started, says who is responsible now. */
    void assigned(String caseManager) {
        eventSeq++;
        decision().assigned(caseManager);
    }

    /** Casework says that support has ended. The referral stays what it became: started. */
    ReferralEvent supportEnded(LocalDate on) {
        eventSeq++;
        requireNonNull(outcome, "only what has started ends").ended(on);
        return new ReferralEvent.SupportEnded(on);
    }

    void lockPerson(LocalDate eraseBy) {
        eventSeq++;
        reach.lock(eraseBy);
    }

    private void move(ReferralAction action) {
        check(action);
        state = action.target();
        eventSeq++;
    }

    private void check(ReferralAction action) {
        if (!action.startsIn(state)) {
            throw new ReferralRejected.NotNow(state, action);
        }
    }

    private Decision decision() {
        return requireNonNull(decision, "not submitted yet");
    }

    ReferralHead head() {
        return new ReferralHead(
                id(),
                journey(),
                state,
                origin,
                reach.isShared(),
                programme,
                programmeVersion,
                submittedOn(),
                decision == null ? null : decision.decidedOn(),
                decision == null ? null : decision.outwardCode(),
                caseManager());
    }

    void handedOver(UUID message) {
        eventSeq++;
        handoverMessage = message;
    }

    @Nullable
    UUID handoverMessage() {
        return handoverMessage;
    }

    ReferralId id() {
        return new ReferralId(id);
    }

    JourneyId journey() {
        return new JourneyId(journeyId);
    }

    long version() {
        return version;
    }

    long eventSeq() {
        return eventSeq;
    }

    ReferralState state() {
        return state;
    }

    Origin origin() {
        return origin;
    }

    @Nullable
    LocalDate submittedOn() {
        return decision == null ? null : decision.submittedOn();
    }

    @Nullable
    LocalDate decisionDue() {
        return decision == null ? null : decision.due();
    }

    @Nullable
    LocalDate infoAskedOn() {
        return decision == null ? null : decision.infoAskedOn();
    }

    @Nullable
    String caseManager() {
        return decision == null ? null : decision.caseManager();
    }

    boolean sharedWithKim() {
        return reach.isShared();
    }
}

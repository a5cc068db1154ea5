package de.integrativ.referral.referral;

import static de.integrativ.referral.referral.ReferralAction.ACCEPT;
import static de.integrativ.referral.referral.ReferralAction.ANSWER_INFO;
import static de.integrativ.referral.referral.ReferralAction.ASK_CONSENT;
import static de.integrativ.referral.referral.ReferralAction.DECLINE;
import static de.integrativ.referral.referral.ReferralAction.EXPIRE;
import static de.integrativ.referral.referral.ReferralAction.NOT_START;
import static de.integrativ.referral.referral.ReferralAction.REQUEST_INFO;
import static de.integrativ.referral.referral.ReferralAction.START;
import static de.integrativ.referral.referral.ReferralAction.SUBMIT;
import static de.integrativ.referral.referral.ReferralAction.WITHDRAW;
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

    private boolean sharedWithKim;

    private boolean personLocked;

    /** By when a locked person must be gone. */
    @Nullable
    private LocalDate erasePersonBy;

    private String programme;

    private int programmeVersion;

    /** The Jobcenter's own day; none where it was handed in before this was kept. */
    @Nullable
    private LocalDate handedInOn;

    @Nullable
    private LocalDate submittedOn;

    @Nullable
    private LocalDate consentDue;

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
        referral.programme = programme.id();
        referral.programmeVersion = programme.version();
        return referral;
    }

    ReferralEvent askConsent(LocalDate on, LocalDate due) {
        move(ASK_CONSENT);
        handedInOn = on;
        consentDue = due;
        return new ReferralEvent.ConsentAsked(on, due);
    }

    /** @throws ReferralRejected.Invalid if it is handed in again under a day before the first one */
    void checkHandedInAgain(LocalDate on) {
        if (handedInOn != null && on.isBefore(handedInOn)) {
            throw new ReferralRejected.Invalid(
                    "submittedOn",
                    "before-first",
                    "Die Zuweisung wurde am " + handedInOn + " zum ersten Mal eingereicht.");
        }
    }

    /** @param c1 the person's consent, without which nothing personal reaches KIM */
    ReferralEvent submit(KeptConsent c1, LocalDate on, LocalDate due) {
        check(SUBMIT);
        if (c1.scope() != ConsentScope.C1 || !c1.inForceOn(on)) {
            throw new ReferralRejected.ConsentMissing();
        }
        move(SUBMIT);
        submittedOn = on;
        decision = new Decision(due);
        sharedWithKim = true;
        return new ReferralEvent.Submitted(on, due);
    }

    ReferralEvent accept(String assignee, LocalDate on, LocalDate meetingHeldBy, LocalDate today) {
        check(ACCEPT);
        LocalDate due = decision().accepted(assignee, on, lastWord(), today, meetingHeldBy);
        move(ACCEPT);
        return new ReferralEvent.Accepted(on, assignee, requireNonNull(submittedOn), due);
    }

    ReferralEvent decline(DeclineCode code, LocalDate on, LocalDate today) {
        check(DECLINE);
        LocalDate due = decision().declined(code, on, lastWord(), today);
        move(DECLINE);
        return new ReferralEvent.Declined(on, code, requireNonNull(submittedOn), due);
    }

    ReferralEvent requestInfo(String question, LocalDate on, LocalDate due) {
        move(REQUEST_INFO);
        decision().askedBack(on, due);
        return new ReferralEvent.InfoRequested(on, question);
    }

    /** @param newDecisionDue the time that passed with the Jobcenter does not count against KIM */
    ReferralEvent answerInfo(LocalDate on, LocalDate newDecisionDue) {
        move(ANSWER_INFO);
        decision().answered(newDecisionDue);
        return new ReferralEvent.InfoAnswered(on);
    }

    /** The first meeting was held on that day; what comes of it follows. @return the day of acceptance */
    LocalDate met(LocalDate on, LocalDate today) {
        check(START);
        LocalDate acceptedOn = requireNonNull(decision().decidedOn());
        outcome = Outcome.met(on, acceptedOn, today);
        return acceptedOn;
    }

    ReferralEvent start(LocalDate on, LocalDate today) {
        check(START);
        LocalDate met =
                requireNonNull(outcome, "support starts with the first meeting").started(on, today);
        move(START);
        return new ReferralEvent.Started(on, requireNonNull(caseManager()), met);
    }

    ReferralEvent notStart(LocalDate on, LocalDate today) {
        check(NOT_START);
        if (outcome == null) {
            outcome = new Outcome();
        }
        LocalDate met = outcome.notStarted(on, requireNonNull(decision().decidedOn()), today);
        move(NOT_START);
        return new ReferralEvent.NotStarted(on, met);
    }

    ReferralEvent withdraw(LocalDate on, LocalDate eraseBy) {
        move(WITHDRAW);
        withdrawnOn = on;
        lock(eraseBy);
        return new ReferralEvent.Withdrawn(on, sharedWithKim);
    }

    /** Nobody consented in time: nothing will come of it, and the person goes at once. */
    ReferralEvent expire(LocalDate on) {
        move(EXPIRE);
        lock(on);
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
        lock(eraseBy);
    }

    private void lock(LocalDate eraseBy) {
        personLocked = true;
        erasePersonBy = eraseBy;
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

    /** A decision follows the submission and, where something was asked back, the asking. */
    private LocalDate lastWord() {
        LocalDate asked = decision().infoAskedOn();
        return asked == null ? requireNonNull(submittedOn) : asked;
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
                sharedWithKim,
                programme,
                programmeVersion,
                submittedOn,
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
        return submittedOn;
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
        return sharedWithKim;
    }
}

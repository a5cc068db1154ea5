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
import de.integrativ.referral.consent.Consent;
import de.integrativ.referral.consent.ConsentScope;
import jakarta.persistence.Column;
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
public class Referral {

    @Id
    private UUID id;

    @Column(name = "journey_id")
    private UUID journeyId;

    @Version
    private long version;

    /** Orders the referral's events. */
    @Column(name = "event_seq")
    private long eventSeq;

    @Enumerated(EnumType.STRING)
    private ReferralState state;

    @Embedded
    private Origin origin;

    @Column(name = "shared_with_kim")
    private boolean sharedWithKim;

    @Column(name = "person_locked")
    private boolean personLocked;

    private String programme;

    @Column(name = "programme_version")
    private int programmeVersion;

    @Column(name = "submitted_on")
    @Nullable
    private LocalDate submittedOn;

    @Column(name = "consent_due")
    @Nullable
    private LocalDate consentDue;

    @Column(name = "decision_due")
    @Nullable
    private LocalDate decisionDue;

    @Column(name = "info_asked_on")
    @Nullable
    private LocalDate infoAskedOn;

    @Column(name = "info_due")
    @Nullable
    private LocalDate infoDue;

    @Column(name = "decided_on")
    @Nullable
    private LocalDate decidedOn;

    @Column(name = "outward_code")
    @Nullable
    private String outwardCode;

    @Column(name = "case_manager")
    @Nullable
    private String caseManager;

    @Column(name = "meeting_due")
    @Nullable
    private LocalDate meetingDue;

    @Column(name = "held_on")
    @Nullable
    private LocalDate heldOn;

    @Column(name = "started_on")
    @Nullable
    private LocalDate startedOn;

    @Column(name = "not_started_on")
    @Nullable
    private LocalDate notStartedOn;

    @Column(name = "withdrawn_on")
    @Nullable
    private LocalDate withdrawnOn;

    @Column(name = "ended_on")
    @Nullable
    private LocalDate endedOn;

    protected Referral() {}

    public static Referral draft(Origin origin, Programme programme) {
        Referral referral = new Referral();
        referral.id = ReferralId.next().value();
        referral.journeyId = JourneyId.random().value();
        referral.state = ReferralState.DRAFT;
        referral.origin = origin;
        referral.programme = programme.id();
        referral.programmeVersion = programme.version();
        return referral;
    }

    public ReferralEvent askConsent(LocalDate on, LocalDate due) {
        move(ASK_CONSENT);
        consentDue = due;
        return new ReferralEvent.ConsentAsked(on, due);
    }

    /** @param c1 the person's consent, without which nothing personal reaches KIM */
    public ReferralEvent submit(Consent c1, LocalDate on, LocalDate due) {
        check(SUBMIT);
        if (c1.scope() != ConsentScope.C1 || !c1.inForceOn(on)) {
            throw new ReferralRejected.ConsentMissing();
        }
        move(SUBMIT);
        submittedOn = on;
        decisionDue = due;
        sharedWithKim = true;
        return new ReferralEvent.Submitted(on, due);
    }

    public ReferralEvent accept(String assignee, LocalDate on, LocalDate meetingHeldBy, LocalDate today) {
        check(ACCEPT);
        inOrder("decidedOn", on, lastWord(), today);
        move(ACCEPT);
        decidedOn = on;
        caseManager = assignee;
        meetingDue = meetingHeldBy;
        return new ReferralEvent.Accepted(on, assignee, requireNonNull(submittedOn), requireNonNull(decisionDue));
    }

    public ReferralEvent decline(DeclineCode code, LocalDate on, LocalDate today) {
        check(DECLINE);
        inOrder("decidedOn", on, lastWord(), today);
        move(DECLINE);
        decidedOn = on;
        outwardCode = code.outward();
        return new ReferralEvent.Declined(on, code, requireNonNull(submittedOn), requireNonNull(decisionDue));
    }

    public ReferralEvent requestInfo(String question, LocalDate on, LocalDate due) {
        move(REQUEST_INFO);
        infoAskedOn = on;
        infoDue = due;
        return new ReferralEvent.InfoRequested(on, question);
    }

    /** @param newDecisionDue the time that passed with the Jobcenter does not count against KIM */
    public ReferralEvent answerInfo(LocalDate on, LocalDate newDecisionDue) {
        move(ANSWER_INFO);
        infoDue = null;
        decisionDue = newDecisionDue;
        return new ReferralEvent.InfoAnswered(on);
    }

    /** The first meeting was held on that day; what comes of it follows. */
    public LocalDate met(LocalDate on, LocalDate today) {
        check(START);
        LocalDate acceptedOn = requireNonNull(decidedOn);
        inOrder("heldOn", on, acceptedOn, today);
        heldOn = on;
        return acceptedOn;
    }

    public ReferralEvent start(LocalDate on, LocalDate today) {
        check(START);
        LocalDate met = requireNonNull(heldOn, "support starts with the first meeting");
        inOrder("startedOn", on, met, today);
        move(START);
        startedOn = on;
        return new ReferralEvent.Started(on, requireNonNull(caseManager), met);
    }

    public ReferralEvent notStart(LocalDate on, LocalDate today) {
        check(NOT_START);
        inOrder("startedOn", on, requireNonNull(decidedOn), today);
        move(NOT_START);
        notStartedOn = on;
        return new ReferralEvent.NotStarted(on, heldOn);
    }

    public ReferralEvent withdraw(LocalDate on) {
        move(WITHDRAW);
        withdrawnOn = on;
        personLocked = true;
        return new ReferralEvent.Withdrawn(on, sharedWithKim);
    }

    public ReferralEvent expire(LocalDate on) {
        move(EXPIRE);
        personLocked = true;
        return new ReferralEvent.Expired(on);
    }

    /** Casework says that support has ended. The referral stays what it became: started. */
    public ReferralEvent supportEnded(LocalDate on) {
        eventSeq++;
        endedOn = on;
        return new ReferralEvent.SupportEnded(on);
    }

    public void lockPerson() {
        eventSeq++;
        personLocked = true;
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
        return infoAskedOn == null ? requireNonNull(submittedOn) : infoAskedOn;
    }

    private static void inOrder(String field, LocalDate on, LocalDate earliest, LocalDate today) {
        if (on.isBefore(earliest) || on.isAfter(today)) {
            throw new ReferralRejected.DateImpossible(field, earliest, today);
        }
    }

    public ReferralId id() {
        return new ReferralId(id);
    }

    public JourneyId journey() {
        return new JourneyId(journeyId);
    }

    public long version() {
        return version;
    }

    public long eventSeq() {
        return eventSeq;
    }

    public ReferralState state() {
        return state;
    }

    public Origin origin() {
        return origin;
    }

    public String programme() {
        return programme;
    }

    public int programmeVersion() {
        return programmeVersion;
    }

    public @Nullable LocalDate submittedOn() {
        return submittedOn;
    }

    public @Nullable LocalDate decisionDue() {
        return decisionDue;
    }

    public @Nullable LocalDate infoAskedOn() {
        return infoAskedOn;
    }

    public @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    public @Nullable String outwardCode() {
        return outwardCode;
    }

    public @Nullable String caseManager() {
        return caseManager;
    }

    /** KIM knows of it: C1 was in force when it was submitted. */
    public boolean sharedWithKim() {
        return sharedWithKim;
    }
}

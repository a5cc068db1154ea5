package de.integrativ.referral.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** KIM's decision on a referral: by when it is due, what was asked back, what it was. */
@Embeddable
@SuppressWarnings("UnusedVariable") // what is due is read by queries
class Decision {

    private LocalDate submittedOn;

    @Column(name = "decision_due")
    private LocalDate due;

    @Nullable
    private LocalDate infoAskedOn;

    @Nullable
    private LocalDate infoDue;

    @Nullable
    private LocalDate decidedOn;

    @Nullable
    private String outwardCode;

    @Nullable
    private String caseManager;

    @Nullable
    private LocalDate meetingDue;

    protected Decision() {}

    Decision(LocalDate submittedOn, LocalDate due) {
        this.submittedOn = submittedOn;
        this.due = due;
    }

    /** @return the day by which it had to be */
    LocalDate accepted(String assignee, LocalDate on, LocalDate today, LocalDate meetingHeldBy) {
        ReferralRejected.DateImpossible.unlessWithin("decidedOn", on, lastWord(), today);
        decidedOn = on;
        caseManager = assignee;
        meetingDue = meetingHeldBy;
        return due;
    }

    /** @return the day by which it had to be */
    LocalDate declined(DeclineCode code, LocalDate on, LocalDate today) {
        ReferralRejected.DateImpossible.unlessWithin("decidedOn", on, lastWord(), today);
        decidedOn = on;
        outwardCode = code.outward();
        return due;
    }

    void assigned(String assignee) {
        caseManager = assignee;
    }

    void askedBack(LocalDate on, LocalDate answerDue) {
        infoAskedOn = on;
        infoDue = answerDue;
    }

    void answered(LocalDate newDue) {
        infoDue = null;
        due = newDue;
    }

    /** A decision follows the submission and, where something was asked back, the asking. */
    private LocalDate lastWord() {
        return infoAskedOn == null ? submittedOn : infoAskedOn;
    }

    LocalDate submittedOn() {
        return submittedOn;
    }

    LocalDate due() {
        return due;
    }

    @Nullable
    LocalDate infoAskedOn() {
        return infoAskedOn;
    }

    @Nullable
    LocalDate decidedOn() {
        return decidedOn;
    }

    @Nullable
    String outwardCode() {
        return outwardCode;
    }

    @Nullable
    String caseManager() {
        return caseManager;
    }
}

package de.integrativ.referral.referral;

import de.integrativ.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** What a first meeting does to the referral. Needs a running transaction, in which {@link #take} came first. */
@ApplicationScoped
public class ReferralOutcome {

    private final Referrals referrals;
    private final ReferralDesk desk;
    private final KimRemarks remarks;
    private final CountyCalendar calendar;

    ReferralOutcome(Referrals referrals, ReferralDesk desk, KimRemarks remarks, CountyCalendar calendar) {
        this.referrals = referrals;
        this.desk = desk;
        this.remarks = remarks;
        this.calendar = calendar;
    }

    /** Locks it for the assigned case manager. @throws de.integrativ.platform.problem.Rejection for everyone else */
    public ReferralHead take(Target target, boolean starts, Actor actor) {
        return desk.take(target, starts ? ReferralAction.START : ReferralAction.NOT_START, actor)
                .head();
    }

    /** @return the day of acceptance, from which the person waited */
    public LocalDate met(ReferralHead head, LocalDate on, Actor actor) {
        Referral referral = referrals.findById(head.id().value());
        LocalDate acceptedOn = referral.met(on, calendar.today());
        desk.noted(referral, "MeetingHeld", actor);
        return acceptedOn;
    }

    public ReferralHead start(ReferralHead head, LocalDate on, Actor actor) {
        Referral referral = referrals.findById(head.id().value());
        desk.happened(referral, referral.start(on, calendar.today()), actor);
        return referral.head();
    }

    /** @param message the handover of the person to casework */
    public void handedOver(ReferralHead head, UUID message) {
        referrals.findById(head.id().value()).handedOver(message);
    }

    /** @param reason stays with KIM */
    public void notStart(ReferralHead head, LocalDate on, NotStartedReason reason, Actor actor) {
        Referral referral = referrals.findById(head.id().value());
        ReferralEvent ended = referral.notStart(on, calendar.today());
        remarks.notStarted(head.id(), reason, on, actor);
        desk.happened(referral, ended, actor);
    }
}

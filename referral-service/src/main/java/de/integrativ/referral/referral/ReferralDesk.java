package de.integrativ.referral.referral;

import de.integrativ.platform.audit.Audit;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.problem.NotThere;
import de.integrativ.referral.referral.messaging.ReferralFacts;
import de.integrativ.referral.referral.messaging.ReferralMessages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Where every command begins and ends: may this actor do it, and who is to know that it was done. */
@ApplicationScoped
class ReferralDesk {

    private final Referrals referrals;
    private final EntityManager entities;
    private final ReferralMessages messages;
    private final ReferralFacts facts;
    private final CountDecisionDue decisionDue;
    private final CountyCalendar calendar;
    private final Audit audit;

    ReferralDesk(
            Referrals referrals,
            EntityManager entities,
            ReferralMessages messages,
            ReferralFacts facts,
            CountDecisionDue decisionDue,
            CountyCalendar calendar,
            Audit audit) {
        this.referrals = referrals;
        this.entities = entities;
        this.messages = messages;
        this.facts = facts;
        this.decisionDue = decisionDue;
        this.calendar = calendar;
        this.audit = audit;
    }

    /**
     * The referral for a staff member's command, locked.
     *
     * @throws NotThere if there is none that this actor may see
     * @throws ReferralRejected if someone else must do this, or it changed since it was seen
     */
    Referral take(Target target, ReferralAction action, Actor actor) {
        Referral referral = take(target, action.name(), actor);
        if (!ReferralAccess.may(actor, action, referral)) {
            audit.refused("referral", target.id().value(), "not-by-you " + action);
            throw new ReferralRejected.NotByYou(
                    referral.state(), action, ReferralAction.possibleIn(referral.state(), actor));
        }
        return referral;
    }

    /** As above, for what every staff member who sees the referral may do. */
    Referral take(Target target, String what, Actor actor) {
        Referral referral = referrals
                .toChange(target.id())
                .filter(found -> ReferralAccess.sees(actor, found))
                .orElseThrow(() -> notThere(target.id(), what));
        if (target.seenVersion() != null && target.seenVersion() != referral.version()) {
            throw new ReferralRejected.ChangedMeanwhile(referral.state(), referral.version());
        }
        return referral;
    }

    NotThere notThere(ReferralId id, String what) {
        audit.refused("referral", id.value(), "not-there " + what);
        return new NotThere();
    }

    /** Writes the step down and tells those whom it concerns, in the running transaction. */
    void happened(Referral referral, ReferralEvent event, Actor by) {
        String what = event.getClass().getSimpleName();
        noted(referral, what, by);
        ReferralHead head = referral.head();
        messages.tell(head, event);
        facts.tell(head, event);
        decisionDue.when(head, event);
    }

    /** Writes down a step that only the timeline shows. */
    void noted(Referral referral, String what, Actor by) {
        entities.createNativeQuery("""
                        insert into referral_step (referral_id, seq, at, what, made_by)
                        select :referral, coalesce(max(seq), 0) + 1, :at, :what, :by
                        from referral_step where referral_id = :referral
                        """)
                .setParameter("referral", referral.id().value())
                .setParameter("at", calendar.now())
                .setParameter("what", what)
                .setParameter("by", by.id())
                .executeUpdate();
        audit.wrote("referral", referral.id().value(), what);
    }
}

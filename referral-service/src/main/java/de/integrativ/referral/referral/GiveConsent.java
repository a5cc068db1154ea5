package de.integrativ.referral.referral;

import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.wall.WithinWall;
import de.integrativ.referral.consent.GivenConsent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The Jobcenter records a consent that was still missing; with C1 the referral reaches KIM. */
@ApplicationScoped
public class GiveConsent {

    private final SubmitReferral submit;
    private final ReferralDesk desk;
    private final CountyCalendar calendar;

    GiveConsent(SubmitReferral submit, ReferralDesk desk, CountyCalendar calendar) {
        this.submit = submit;
        this.desk = desk;
        this.calendar = calendar;
    }

    @WithinWall
    public void give(Target target, GivenConsent consent, Actor actor) {
        Referral referral = desk.take(target, ReferralAction.SUBMIT, actor);
        if (!ReferralAction.SUBMIT.startsIn(referral.state())) {
            throw new ReferralRejected.NotNow(referral.state(), ReferralAction.SUBMIT);
        }
        SubmissionCheck.check(consent, calendar.today());
        submit.take(referral, List.of(consent.recordedBy(actor.id())), calendar.today(), actor);
    }
}

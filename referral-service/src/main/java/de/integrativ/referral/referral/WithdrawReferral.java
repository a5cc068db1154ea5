package de.integrativ.referral.referral;

import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.wall.WithinWall;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** The Jobcenter takes a referral back, until support has started. */
@ApplicationScoped
public class WithdrawReferral {

    private final ReferralDesk desk;
    private final CountyCalendar calendar;

    WithdrawReferral(ReferralDesk desk, CountyCalendar calendar) {
        this.desk = desk;
        this.calendar = calendar;
    }

    @WithinWall
    public void withdraw(Target target, Actor actor) {
        withdraw(desk.take(target, ReferralAction.WITHDRAW, actor), actor);
    }

    void withdraw(Referral referral, Actor by) {
        LocalDate on = calendar.today();
        desk.happened(referral, referral.withdraw(on, calendar.due(on, "withdrawalErased")), by);
    }
}

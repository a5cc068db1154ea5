package de.integrativ.referral.referral;

import static java.util.Objects.requireNonNull;

import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.wall.WithinWall;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** The Jobcenter answers a question; the referral waits for the decision again. */
@ApplicationScoped
public class AnswerInquiry {

    private final ReferralDesk desk;
    private final Inquiries inquiries;
    private final CountyCalendar calendar;

    AnswerInquiry(ReferralDesk desk, Inquiries inquiries, CountyCalendar calendar) {
        this.desk = desk;
        this.inquiries = inquiries;
        this.calendar = calendar;
    }

    @WithinWall
    public void answer(Target target, String text, Actor actor) {
        answer(desk.take(target, ReferralAction.ANSWER_INFO, actor), text, actor);
    }

    void answer(Referral referral, String text, Actor by) {
        LocalDate on = calendar.today();
        LocalDate askedOn = referral.infoAskedOn();
        LocalDate due = referral.decisionDue();
        LocalDate newDue = askedOn == null || due == null ? on : calendar.postponed(due, askedOn, on);
        ReferralEvent answered = referral.answerInfo(on, requireNonNull(newDue));
        inquiries.answer(referral.id(), text, on, by);
        desk.happened(referral, answered, by);
    }
}

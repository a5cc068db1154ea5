package de.integrativ.referral.referral;

import de.integrativ.county.County;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.identity.Role;
import de.integrativ.platform.wall.WithinWall;
import de.integrativ.referral.person.Persons;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** KIM's coordination decides: accept and assign, decline, or ask back. */
@ApplicationScoped
public class DecideReferral {

    private final County county;
    private final ReferralDesk desk;
    private final Persons persons;
    private final KimRemarks remarks;
    private final Inquiries inquiries;
    private final CountyCalendar calendar;

    DecideReferral(
            County county,
            ReferralDesk desk,
            Persons persons,
            KimRemarks remarks,
            Inquiries inquiries,
            CountyCalendar calendar) {
        this.county = county;
        this.desk = desk;
        this.persons = persons;
        this.remarks = remarks;
        this.inquiries = inquiries;
        this.calendar = calendar;
    }

    @WithinWall
    public void accept(Target target, String caseManager, @Nullable LocalDate decidedOn, Actor actor) {
        Referral referral = desk.take(target, ReferralAction.ACCEPT, actor);
        if (county.peopleWith(Role.KIM_CASE_MANAGER).stream()
                .noneMatch(person -> person.id().equals(caseManager))) {
            throw new ReferralRejected.Invalid(
                    "caseManager", "unknown", "Wählen Sie jemanden aus dem KIM-Case Management.");
        }
        LocalDate on = calendar.orToday(decidedOn);
        desk.happened(
                referral, referral.accept(caseManager, on, calendar.due(on, "firstMeeting"), calendar.today()), actor);
    }

    /** The person goes at once; codes remain (retention). */
    @WithinWall
    public void decline(
            Target target, DeclineCode code, @Nullable String note, @Nullable LocalDate decidedOn, Actor actor) {
        Referral referral = desk.take(target, ReferralAction.DECLINE, actor);
        LocalDate on = calendar.orToday(decidedOn);
        ReferralEvent declined = referral.decline(code, on, calendar.today());
        remarks.declined(referral.id(), code, note, on, actor);
        persons.erase(referral.id().value());
        desk.happened(referral, declined, actor);
    }

    @WithinWall
    public void askBack(Target target, String question, Actor actor) {
        Referral referral = desk.take(target, ReferralAction.REQUEST_INFO, actor);
        LocalDate on = calendar.today();
        ReferralEvent asked = referral.requestInfo(question, on, calendar.due(on, "informationReply"));
        inquiries.ask(referral.id(), question, on, actor);
        desk.happened(referral, asked, actor);
    }
}

package de.integrativ.referral.referral;

import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.WithinWall;
import de.integrativ.referral.person.Persons;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Erases what may no longer be kept: a locked person, and the reasons of a referral that came to nothing, each when its
 * period of the county file is over.
 */
@ApplicationScoped
class EraseByRetention {

    private static final String LOCKED_LONG_ENOUGH = """
            person_locked and erase_person_by <= :today
            and exists (select from referred_person p where p.referral_id = referral.id)""";

    private static final String REASONS_OLD_ENOUGH =
            "exists (select from kim_remark k where k.referral_id = referral.id and k.kept_until <= :today)";

    private static final List<String> REASONS = List.of(
            "delete from kim_remark where referral_id = :id",
            "update first_meeting set agreements = null where referral_id = :id",
            "update referral set outward_code = null where id = :id");

    private final Referrals referrals;
    private final Overdue overdue;
    private final Persons persons;
    private final ReferralDesk desk;
    private final EntityManager database;
    private final CountyCalendar calendar;

    EraseByRetention(
            Referrals referrals,
            Overdue overdue,
            Persons persons,
            ReferralDesk desk,
            EntityManager database,
            CountyCalendar calendar) {
        this.referrals = referrals;
        this.overdue = overdue;
        this.persons = persons;
        this.desk = desk;
        this.database = database;
        this.calendar = calendar;
    }

    @Scheduled(every = "{integrativ.referral.deadlines-every}", delayed = "1m")
    @WithinWall(SystemRole.JOB)
    void whatMayNoLongerBeKept() {
        LocalDate today = calendar.today();
        overdue.referrals(LOCKED_LONG_ENOUGH, today).forEach(this::person);
        overdue.referrals(REASONS_OLD_ENOUGH, today).forEach(this::reasons);
    }

    private void person(UUID id) {
        persons.erase(id);
        desk.noted(referrals.findById(id), "PersonErased", ExpireReferrals.SYSTEM);
    }

    private void reasons(UUID id) {
        REASONS.forEach(statement ->
                database.createNativeQuery(statement).setParameter("id", id).executeUpdate());
    }
}

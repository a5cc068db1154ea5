package de.integrativ.referral.referral;

import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.WithinWall;
import de.integrativ.referral.person.Persons;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** A referral that waits for C1 longer than the county allows expires; the person, whom KIM never saw, goes at once. */
@ApplicationScoped
class ExpireReferrals {

    static final Actor SYSTEM = new Actor("referral-service", "referral-service", "", null, Set.of());

    private static final String WAITED_TOO_LONG = "state = 'CONSENT_PENDING' and consent_due < :today";

    private final Referrals referrals;
    private final Overdue overdue;
    private final Persons persons;
    private final ReferralDesk desk;
    private final CountyCalendar calendar;

    ExpireReferrals(Referrals referrals, Overdue overdue, Persons persons, ReferralDesk desk, CountyCalendar calendar) {
        this.referrals = referrals;
        this.overdue = overdue;
        this.persons = persons;
        this.desk = desk;
        this.calendar = calendar;
    }

    @Scheduled(every = "{integrativ.referral.deadlines-every}", delayed = "1m")
    @WithinWall(SystemRole.JOB)
    void thatWaitedTooLong() {
        LocalDate today = calendar.today();
        overdue.referrals(WAITED_TOO_LONG, today).forEach(id -> expire(id, today));
    }

    private void expire(UUID id, LocalDate today) {
        Referral referral = referrals.findById(id);
        ReferralEvent expired = referral.expire(today);
        persons.erase(id);
        desk.happened(referral, expired, SYSTEM);
    }
}

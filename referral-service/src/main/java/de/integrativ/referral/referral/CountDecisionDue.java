package de.integrativ.referral.referral;

import de.integrativ.platform.event.JourneyId;
import de.integrativ.platform.fact.FactLedger;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.WithinWall;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/**
 * Counts, once per referral, whether KIM decided by the day it was due, in the month of that day. See
 * docs/adr/0302-decision-due-is-counted-on-its-day.md.
 */
@ApplicationScoped
class CountDecisionDue {

    static final String ON_TIME = "DECISION_DUE_ON_TIME";
    static final String LATE = "DECISION_DUE_LATE";

    /** A decision is often recorded after it was made. */
    private static final int RECORDED_WITHIN_DAYS = 14;

    private static final String MISSED = """
            select r.id, r.journey_id, r.decision_due from referral r
            where not r.decision_due_counted and r.decided_on is null and r.info_due is null
              and r.decision_due < :lastDay and (r.withdrawn_on is null or r.withdrawn_on > r.decision_due)
              and (select min(at) from referral_step where referral_id = r.id) < :recordedBefore
            order by r.id""";

    private static final String ONCE =
            "update referral set decision_due_counted = true where id = :id and not decision_due_counted";

    private final EntityManager database;
    private final FactLedger facts;
    private final CountyCalendar calendar;

    CountDecisionDue(EntityManager database, FactLedger facts, CountyCalendar calendar) {
        this.database = database;
        this.facts = facts;
        this.calendar = calendar;
    }

    @Scheduled(every = "{integrativ.referral.deadlines-every}", delayed = "1m")
    @WithinWall(SystemRole.JOB)
    void thatWereMissed() {
        List<?> missed = database.createNativeQuery(MISSED, Tuple.class)
                .setParameter("lastDay", calendar.today().minusDays(RECORDED_WITHIN_DAYS))
                .setParameter("recordedBefore", calendar.now().minus(Duration.ofDays(RECORDED_WITHIN_DAYS)))
                .getResultList();
        missed.stream()
                .map(Tuple.class::cast)
                .forEach(row -> once(
                        row.get("id", UUID.class),
                        new JourneyId(row.get("journey_id", UUID.class)),
                        row.get("decision_due", LocalDate.class),
                        LATE));
    }

    /** In the running transaction, when KIM has decided. */
    void when(ReferralHead referral, ReferralEvent event) {
        switch (event) {
            case ReferralEvent.Accepted accepted -> decided(referral, accepted.on(), accepted.dueOn());
            case ReferralEvent.Declined declined -> decided(referral, declined.on(), declined.dueOn());
            default -> {}
        }
    }

    private void decided(ReferralHead referral, LocalDate on, LocalDate due) {
        once(referral.id().value(), referral.journey(), due, on.isAfter(due) ? LATE : ON_TIME);
    }

    /** Of several replicas, and of job and decision, one counts. */
    private void once(UUID referral, JourneyId journey, LocalDate due, String counter) {
        int first =
                database.createNativeQuery(ONCE).setParameter("id", referral).executeUpdate();
        if (first == 1) {
            facts.count(journey, counter, YearMonth.from(due));
        }
    }
}

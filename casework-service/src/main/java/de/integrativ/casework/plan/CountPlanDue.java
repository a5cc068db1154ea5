package de.integrativ.casework.plan;

import de.integrativ.casework.CountyTime;
import de.integrativ.casework.Rows;
import de.integrativ.platform.event.JourneyId;
import de.integrativ.platform.fact.FactLedger;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.WithinWall;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Counts, once per case, whether the first plan was agreed by the day it was due: in the month of that day, and not at
 * all if the support ended before it. A plan is often recorded after it was agreed, so a missing one is counted late
 * only after two weeks. See docs/adr/0405-plan-due-is-counted-on-its-day.md.
 */
@ApplicationScoped
class CountPlanDue {

    private static final String ON_TIME = "PLAN_DUE_ON_TIME";
    private static final String LATE = "PLAN_DUE_LATE";
    private static final String EVERY_CASE = "";

    private static final String DUE = """
            select c.id, c.journey_id, c.plan_due_on, first.agreed_on
            from support_case c left join plan first
              on first.case_id = c.id and first.number = 1 and first.agreed_on is not null
            where not c.plan_due_counted and c.plan_due_on < :today
              and (:one = '' or cast(c.id as text) = :one)
              and (c.ended_on is null or c.ended_on >= c.plan_due_on)
              and (first.agreed_on is not null
                   or c.plan_due_on < cast(:today as date) - 14 and c.opened_at < now() - interval '14 days')
            order by c.id""";

    private final Rows rows;
    private final EntityManager database;
    private final FactLedger facts;
    private final CountyTime time;

    CountPlanDue(Rows rows, EntityManager database, FactLedger facts, CountyTime time) {
        this.rows = rows;
        this.database = database;
        this.facts = facts;
        this.time = time;
    }

    @Scheduled(every = "{integrativ.casework.count-every}")
    @WithinWall(SystemRole.JOB)
    void allThatCame() {
        count(EVERY_CASE);
    }

    /** In the running transaction, when a plan is agreed. */
    void now(UUID caseId) {
        count(caseId.toString());
    }

    private void count(String one) {
        rows
                .list(
                        DUE,
                        Map.of("today", time.today(), "one", one),
                        row -> new Due(
                                row.id("id"),
                                new JourneyId(row.id("journey_id")),
                                row.date("plan_due_on"),
                                row.dateOrNone("agreed_on")))
                .stream()
                .filter(this::isFirst)
                .forEach(due -> facts.count(due.journey, due.counter(), YearMonth.from(due.on)));
    }

    /** Of several replicas one counts. */
    private boolean isFirst(Due due) {
        return database.createNativeQuery(
                                "update support_case set plan_due_counted = true where id = :id and not plan_due_counted")
                        .setParameter("id", due.caseId)
                        .executeUpdate()
                == 1;
    }

    private record Due(
            UUID caseId,
            JourneyId journey,
            LocalDate on,
            @Nullable LocalDate agreedOn) {

        String counter() {
            return agreedOn != null && !agreedOn.isAfter(on) ? ON_TIME : LATE;
        }
    }
}

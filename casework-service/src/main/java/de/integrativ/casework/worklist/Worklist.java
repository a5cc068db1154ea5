package de.integrativ.casework.worklist;

import de.integrativ.casework.CountyTime;
import de.integrativ.casework.PersonName;
import de.integrativ.casework.Rows;
import de.integrativ.casework.Rows.Row;
import de.integrativ.platform.audit.Audit;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.identity.Role;
import de.integrativ.platform.wall.WithinWall;
import de.integrativ.platform.worklist.WorklistRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done in casework, by KIM or by the Jobcenter, the most pressing first. Every row leads to a case, but for a
 * review, which leads to the emergency.
 */
@ApplicationScoped
class Worklist {

    /** An answer stays in sight for two weeks; what it leads to is in the case. */
    private static final String DUE = """
            select d.kind, c.id, """ + PersonName.SQL + """
             as who, d.due, c.case_manager
            from support_case c
            join person p on p.case_id = c.id
            join lateral (
                select 'PLAN_DUE' as kind, c.plan_due_on as due
                where not exists (select 1 from plan where case_id = c.id and agreed_on is not null)
                union all
                select 'REQUEST_ANSWERED', r.answer_arrived_on + 3 from network_request r
                where r.case_id = c.id and r.state in ('ANSWERED', 'REJECTED')
                  and r.answer_arrived_on > cast(:today as date) - 14
                union all
                select 'REQUEST_OVERDUE', case when r.state = 'SENT' then r.acknowledge_by else r.answer_by end
                from network_request r
                where r.case_id = c.id
                  and (r.state = 'SENT' and r.acknowledge_by < :today
                       or r.state in ('SENT', 'ACKNOWLEDGED') and r.answer_by < :today)
            ) d on true
            where c.phase not in ('CLOSING', 'CLOSED') and c.locked_on is null
              and c.kim_agency = :agency and (:coordinates or c.case_manager = :actor or stands_in(c.kim_agency, c.case_manager))
            order by d.due, c.id limit 500""";

    /** The Jobcenter's own task in casework: its agreement to a plan. It knows the person from its referral. */
    private static final String TO_AGREE = """
            select 'PLAN_AGREEMENT' as kind, c.id, 'Zuweisung ' || c.referral_id as who, p.due_on as due
            from support_case c join plan p on p.case_id = c.id and p.state = 'PROPOSED'
            where c.agency = :agency and c.unit = :unit and c.ended_on is null and c.locked_on is null
              and not exists (select 1 from plan_agreement a where a.plan_id = p.id and a.party = 'JOBCENTER')
            order by p.due_on, c.id limit 500""";

    /** Each emergency access, from the day it was opened until the coordination has reviewed it. */
    private static final String TO_REVIEW = """
            select e.id, e.case_id, e.opened_at, coalesce(""" + PersonName.SQL + """
            , 'Begleitung ' || right(cast(e.case_id as text), 6)) as who
            from emergency_access e left join person p on p.case_id = e.case_id
            where e.kim_agency = :agency and e.reviewed_by is null
            order by e.opened_at limit 500""";

    private final Rows rows;
    private final CountyTime time;
    private final Audit audit;

    Worklist(Rows rows, CountyTime time, Audit audit) {
        this.rows = rows;
        this.time = time;
        this.audit = audit;
    }

    @WithinWall
    List<WorklistRow> of(Actor actor) {
        LocalDate today = time.today();
        List<WorklistRow> due = actor.has(Role.JC_CASE_MANAGER) ? ofJobcenter(actor, today) : ofKim(actor, today);
        audit.keptShowing("worklist", due.stream().map(WorklistRow::subject).toList());
        return due;
    }

    private List<WorklistRow> ofJobcenter(Actor actor, LocalDate today) {
        return rows.list(
                TO_AGREE,
                Map.of("agency", actor.agency(), "unit", Objects.requireNonNullElse(actor.unit(), "")),
                row -> row(row, today, null));
    }

    private List<WorklistRow> ofKim(Actor actor, LocalDate today) {
        List<WorklistRow> due = new ArrayList<>();
        if (actor.has(Role.KIM_COORDINATOR)) {
            due.addAll(toReview(actor, today));
        }
        due.addAll(rows.list(
                DUE,
                Map.of(
                        "today", today,
                        "agency", actor.agency(),
                        "coordinates", actor.has(Role.KIM_COORDINATOR),
                        "actor", actor.id()),
                row -> row(row, today, row.text("case_manager"))));
        return due;
    }

    /** The coordination's alone: whoever opened it waits, and does nothing about it. */
    private List<WorklistRow> toReview(Actor actor, LocalDate today) {
        return rows.list(TO_REVIEW, Map.of("agency", actor.agency()), row -> {
            LocalDate due = time.dayOf(row.instant("opened_at"));
            return new WorklistRow("EMERGENCY_REVIEW", row.id("id"), row.text("who"), due, due.isBefore(today), null);
        });
    }

    private static WorklistRow row(Row row, LocalDate today, @Nullable String assignee) {
        LocalDate due = row.date("due");
        return new WorklistRow(row.text("kind"), row.id("id"), row.text("who"), due, due.isBefore(today), assignee);
    }
}

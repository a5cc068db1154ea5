package de.integrativ.casework.supportcase.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrativ.casework.PersonName;
import de.integrativ.casework.Rows;
import de.integrativ.casework.Rows.Row;
import de.integrativ.platform.audit.Audit;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.identity.Role;
import de.integrativ.platform.wall.WithinWall;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists cases, newest first, a page at a time. */
@ApplicationScoped
class CaseList {

    private static final int PAGE = 50;

    private static final String FOR_KIM = """
            select c.id, c.referral_id, c.phase, c.case_manager, c.started_on, c.plan_due_on,
                   """ + PersonName.SQL + """
                    as person_name,
                   case when c.locked_on is not null then 'CASE_LOCKED'
                        when not running then null
                        when plan is null then 'PLAN_DRAFT'
                        when plan = 'DRAFT' then 'PLAN_PROPOSE'
                        when plan = 'PROPOSED' then 'PLAN_AGREE' end as next_step,
                   case when running and coalesce(plan, '') in ('', 'DRAFT', 'PROPOSED') and not agreed
                        then c.plan_due_on end as plan_due
            from support_case c
            left join person p on p.case_id = c.id and c.locked_on is null,
            lateral (select c.phase not in ('CLOSING', 'CLOSED') as running,
                            (select state from plan where case_id = c.id order by number desc limit 1) as plan,
                            exists (select 1 from plan where case_id = c.id and agreed_on is not null) as agreed) s
            where c.kim_agency = :agency and (:coordinates or c.case_manager = :actor or stands_in(c.kim_agency, c.case_manager))
              and (:phase = '' or c.phase = :phase)
              and (:first or c.id < cast(:after as uuid))
            order by c.id desc limit :limit""";

    private static final String FOR_JOBCENTER = """
            select c.id, c.referral_id, case when c.ended_on is null then 'STARTED' else 'ENDED' end as phase
            from support_case c
            where c.agency = :agency and c.unit = :unit
              and (:phase = '' or (c.ended_on is null) = (:phase = 'STARTED'))
              and (:first or c.id < cast(:after as uuid))
            order by c.id desc limit :limit""";

    private final Rows rows;
    private final Audit audit;

    CaseList(Rows rows, Audit audit) {
        this.rows = rows;
        this.audit = audit;
    }

    @WithinWall
    Page list(Actor actor, @Nullable String phase, @Nullable UUID after) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("phase", phase == null ? "" : phase);
        parameters.put("first", after == null);
        parameters.put("after", after == null ? "00000000-0000-0000-0000-000000000000" : after.toString());
        parameters.put("limit", PAGE + 1);
        parameters.put("agency", actor.agency());
        boolean kim = actor.has(Role.KIM_COORDINATOR) || actor.has(Role.KIM_CASE_MANAGER);
        if (kim) {
            parameters.put("coordinates", actor.has(Role.KIM_COORDINATOR));
            parameters.put("actor", actor.id());
        } else {
            parameters.put("unit", actor.unit() == null ? "" : actor.unit());
        }
        List<Line> lines =
                rows.list(kim ? FOR_KIM : FOR_JOBCENTER, parameters, kim ? CaseList::forKim : CaseList::forJobcenter);
        Page page = lines.size() > PAGE
                ? new Page(lines.subList(0, PAGE), lines.get(PAGE - 1).id())
                : new Page(lines, null);
        audit.showed("cases", page.items().stream().map(Line::id).toList());
        return page;
    }

    private static Line forKim(Row row) {
        return new Line(
                row.id("id"),
                row.id("referral_id"),
                row.textOrNone("person_name"),
                row.text("phase"),
                row.textOrNone("case_manager"),
                row.dateOrNone("started_on"),
                row.textOrNone("next_step"),
                row.dateOrNone("plan_due"));
    }

    private static Line forJobcenter(Row row) {
        return new Line(row.id("id"), row.id("referral_id"), null, row.text("phase"), null, null, null, null);
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Page(List<Line> items, @Nullable UUID next) {}

    /** @param nextStep code of what to do next; the gateway has its German */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            UUID id,
            UUID referralId,
            @Nullable String personName,
            String phase,
            @Nullable String caseManager,
            @Nullable LocalDate startedOn,
            @Nullable String nextStep,
            @Nullable LocalDate planDue) {}
}

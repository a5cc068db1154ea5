package de.integrativ.casework.assignment;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrativ.casework.CountyTime;
import de.integrativ.casework.PersonName;
import de.integrativ.casework.Rows;
import de.integrativ.casework.Rows.Row;
import de.integrativ.casework.supportcase.Cases;
import de.integrativ.platform.audit.Audit;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.wall.WithinWall;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who has how many open cases, which they are, and whose a case was before. */
@ApplicationScoped
public class Caseloads {

    private static final String COUNTS = """
            select case_manager, count(*) as open from support_case
            where kim_agency = :agency and phase <> 'CLOSED' group by case_manager order by case_manager""";

    private static final String OPEN = """
            select c.id, c.assignment, c.phase, c.started_on, c.locked_on is not null as locked,
                   """ + PersonName.SQL + """
                    as person_name
            from support_case c left join person p on p.case_id = c.id and c.locked_on is null
            where c.kim_agency = :agency and c.case_manager = :manager and c.phase <> 'CLOSED'
            order by c.id limit 500""";

    private static final String HELD = """
            select number, case_manager, since, assigned_by, reason
            from case_assignment where case_id = :id order by number desc""";

    /** Phases are written down by themselves; the steps say who did what. */
    private static final String STEPS = """
            select since, cast(null as timestamptz) as at, 'PHASE' as what, phase as detail, cast(null as text) as made_by,
                   cast(null as text) as stands_for
            from case_phase_change where case_id = :id
            union all
            select null, at, what, detail, made_by, stands_for from case_step where case_id = :id limit 500""";

    private final Rows rows;
    private final Cases cases;
    private final CountyTime time;
    private final Audit audit;

    Caseloads(Rows rows, Cases cases, CountyTime time, Audit audit) {
        this.rows = rows;
        this.cases = cases;
        this.time = time;
        this.audit = audit;
    }

    public record Count(String caseManager, int open) {}

    /** @param assignment which one was read; a handover names it */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OpenCase(
            UUID id, int assignment, @Nullable String personName, String phase, LocalDate startedOn, boolean locked) {}

    /** @param reason code; START for the opening */
    public record Held(int number, String caseManager, LocalDate since, String by, String reason) {}

    /** @param standsFor in whose stead, if by a deputy */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Step(
            LocalDate on,
            String what,
            String detail,
            @Nullable String by,
            @Nullable String standsFor) {}

    /** Both newest first. */
    public record History(List<Held> assignments, List<Step> steps) {}

    @WithinWall
    public List<Count> counts(Actor actor) {
        return rows.list(
                COUNTS,
                Map.of("agency", actor.agency()),
                row -> new Count(row.text("case_manager"), row.number("open")));
    }

    @WithinWall
    public List<OpenCase> of(Actor actor, String caseManager) {
        List<OpenCase> open = rows.list(
                OPEN,
                Map.of("agency", actor.agency(), "manager", caseManager),
                row -> new OpenCase(
                        row.id("id"),
                        row.number("assignment"),
                        row.textOrNone("person_name"),
                        row.text("phase"),
                        row.date("started_on"),
                        row.flag("locked")));
        audit.showed("caseload", open.stream().map(OpenCase::id).toList());
        return open;
    }

    @WithinWall
    public History history(Actor actor, UUID caseId) {
        cases.workedOnBy(actor, caseId).requireReadable();
        audit.read("case-history", caseId);
        return new History(
                rows.list(HELD, Map.of("id", caseId), this::held),
                rows.list(STEPS, Map.of("id", caseId), this::step).stream()
                        .sorted(Comparator.comparing(Step::on).reversed())
                        .toList());
    }

    private Held held(Row row) {
        return new Held(
                row.number("number"),
                row.text("case_manager"),
                time.dayOf(row.instant("since")),
                row.text("assigned_by"),
                row.text("reason"));
    }

    private Step step(Row row) {
        LocalDate since = row.dateOrNone("since");
        return new Step(
                since == null ? time.dayOf(row.instant("at")) : since,
                row.text("what"),
                row.text("detail"),
                row.textOrNone("made_by"),
                row.textOrNone("stands_for"));
    }
}

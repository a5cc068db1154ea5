package de.integrativ.referral.worklist;

import de.integrativ.platform.audit.Audit;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.identity.Role;
import de.integrativ.platform.wall.WithinWall;
import de.integrativ.platform.worklist.WorklistRow;
import de.integrativ.referral.referral.CountyCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What is due, read from the rows that row security shows. */
@ApplicationScoped
class Worklist {

    private static final int MOST = 200;

    private final EntityManager entities;
    private final CountyCalendar calendar;
    private final Audit audit;

    Worklist(EntityManager entities, CountyCalendar calendar, Audit audit) {
        this.entities = entities;
        this.calendar = calendar;
        this.audit = audit;
    }

    @WithinWall
    List<WorklistRow> of(Actor actor) {
        List<WorklistRow> rows = new ArrayList<>();
        if (actor.has(Role.KIM_COORDINATOR)) {
            rows.addAll(due("REFERRAL_DECISION", "SUBMITTED", "decision_due"));
        }
        if (actor.has(Role.JC_CASE_MANAGER)) {
            rows.addAll(due("INFO_REPLY", "INFO_REQUESTED", "info_due"));
        }
        if (actor.has(Role.KIM_CASE_MANAGER)) {
            rows.addAll(due("FIRST_MEETING", "ACCEPTED", "meeting_due").stream()
                    .filter(row -> actor.id().equals(row.assignee()))
                    .toList());
        }
        rows.sort(Comparator.comparing(WorklistRow::due));
        audit.keptShowing("worklist", rows.stream().map(WorklistRow::subject).toList());
        return rows;
    }

    /** @param column one of this class's own names, never the caller's */
    @SuppressWarnings("unchecked")
    private List<WorklistRow> due(String kind, String state, String column) {
        LocalDate today = calendar.today();
        List<Tuple> rows = entities.createNativeQuery("""
                        select r.id, concat_ws(' ', nullif(p.given_name, '-'), p.family_name) as who,
                               cast(r.%s as text) as due, r.case_manager
                        from referral r join referred_person p on p.referral_id = r.id
                        where r.state = :state order by r.%s, r.id limit :most
                        """.formatted(column, column), Tuple.class)
                .setParameter("state", state)
                .setParameter("most", MOST)
                .getResultList();
        return rows.stream().map(row -> row(kind, row, today)).toList();
    }

    private static WorklistRow row(String kind, Tuple row, LocalDate today) {
        LocalDate due = LocalDate.parse(row.get("due", String.class));
        return new WorklistRow(
                kind,
                row.get("id", UUID.class),
                row.get("who", String.class),
                due,
                due.isBefore(today),
                row.get("case_manager", String.class));
    }
}

package de.integrativ.network.worklist;

import de.integrativ.platform.audit.Audit;
import de.integrativ.platform.wall.WithinWall;
import de.integrativ.platform.worklist.WorklistRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What a partner's staff has to do. Who it is about shows only when the request is opened, and that is recorded. */
@ApplicationScoped
class Worklist {

    private static final int REFERENCE = 8;

    private final EntityManager database;
    private final Clock clock;
    private final Audit audit;

    Worklist(EntityManager database, Clock clock, Audit audit) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
    }

    @WithinWall
    List<WorklistRow> rows() {
        LocalDate today = LocalDate.now(clock);
        List<WorklistRow> due = database.createNativeQuery("""
                        select id, 'PARTNER_ACKNOWLEDGE' as kind, acknowledge_by as due
                        from network_request where state = 'SENT' and not sealed
                        union all
                        select id, 'PARTNER_ANSWER', answer_by
                        from network_request where state = 'ACKNOWLEDGED' and not sealed
                        order by due, id""", Tuple.class).getResultList().stream()
                .map(row -> row((Tuple) row, today))
                .toList();
        audit.keptShowing("worklist", due.stream().map(WorklistRow::subject).toList());
        return due;
    }

    private static WorklistRow row(Tuple row, LocalDate today) {
        UUID id = row.get("id", UUID.class);
        LocalDate due = row.get("due", LocalDate.class);
        String reference =
                id.toString().substring(id.toString().length() - REFERENCE).toUpperCase(Locale.ROOT);
        return new WorklistRow(row.get("kind", String.class), id, reference, due, due.isBefore(today), null);
    }
}

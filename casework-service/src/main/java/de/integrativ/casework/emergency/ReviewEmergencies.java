package de.integrativ.casework.emergency;

import de.integrativ.casework.PersonName;
import de.integrativ.casework.Rows;
import de.integrativ.platform.audit.Audit;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.wall.WithinWall;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The coordination looks at each emergency afterwards; whoever opened one sees what came of it. */
@ApplicationScoped
public class ReviewEmergencies {

    private final EmergencyAccesses accesses;
    private final Rows rows;
    private final Clock clock;
    private final Audit audit;

    ReviewEmergencies(EmergencyAccesses accesses, Rows rows, Clock clock, Audit audit) {
        this.accesses = accesses;
        this.rows = rows;
        this.clock = clock;
        this.audit = audit;
    }

    @WithinWall
    public List<EmergencyView> list(Actor actor) {
        Instant now = clock.instant();
        List<EmergencyView> latest = accesses.latest(actor.agency()).stream()
                .map(access -> access.view(now, nameIn(access.caseId())))
                .toList();
        audit.showed("emergencies", latest.stream().map(EmergencyView::caseId).toList());
        return latest;
    }

    @WithinWall
    public void review(Actor actor, UUID id, boolean justified, String word) {
        EmergencyAccess access = accesses.toReview(id, actor.agency());
        access.review(actor.id(), justified, word, clock.instant());
        audit.wrote("case", access.caseId(), "emergency " + id + (justified ? " justified" : " not justified"));
    }

    /** None where row security shows the person no more: the three hours are over, or the case is locked. */
    private @Nullable String nameIn(UUID caseId) {
        return rows.one(
                        "select " + PersonName.SQL + " as name from person p where p.case_id = :id",
                        Map.of("id", caseId),
                        row -> row.text("name"))
                .orElse(null);
    }
}

package de.integrativ.casework.emergency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Someone without the assignment reads one case for a while, says why, and answers for it. */
@Entity
@Table(name = "emergency_access")
class EmergencyAccess {

    static final Duration LASTS = Duration.ofHours(3);

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "kim_agency")
    private String kim;

    @Column(name = "opened_by")
    private String openedBy;

    private String reason;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "reviewed_by")
    private @Nullable String reviewedBy;

    @Column(name = "reviewed_at")
    private @Nullable Instant reviewedAt;

    private @Nullable Boolean justified;
    private @Nullable String word;

    @Version
    private int version;

    protected EmergencyAccess() {}

    EmergencyAccess(UUID id, UUID caseId, String kim, String openedBy, Reason reason, Instant now) {
        this.id = id;
        this.caseId = caseId;
        this.kim = kim;
        this.openedBy = openedBy;
        this.reason = reason.text();
        this.openedAt = now;
        this.endsAt = now.plus(LASTS);
    }

    /** One that was no emergency ends at once. @throws EmergencyRejected if it was reviewed, or by whoever opened it */
    void review(String by, boolean justified, String word, Instant now) {
        if (reviewedBy != null) {
            throw new EmergencyRejected.ReviewedAlready();
        }
        if (by.equals(openedBy)) {
            throw new EmergencyRejected.ByThemselves();
        }
        this.reviewedBy = by;
        this.reviewedAt = now;
        this.justified = justified;
        this.word = word.strip();
        if (!justified && endsAt.isAfter(now)) {
            endsAt = now;
        }
    }

    boolean inForce(Instant now) {
        return endsAt.isAfter(now);
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    String kim() {
        return kim;
    }

    EmergencyView view(Instant now, @Nullable String personName) {
        return new EmergencyView(
                id, caseId, personName, openedBy, reason, openedAt, endsAt, inForce(now), reviewedBy, justified, word);
    }
}

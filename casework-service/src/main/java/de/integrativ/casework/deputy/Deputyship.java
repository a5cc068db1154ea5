package de.integrativ.casework.deputy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One person stands in for another in all of their cases, for a stretch of days. */
@Entity
@Table(name = "deputyship")
class Deputyship {

    @Id
    private UUID id;

    @Column(name = "kim_agency")
    private String kim;

    @Column(name = "case_manager")
    private String caseManager;

    private String deputy;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private LocalDate until;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private AbsenceReason reason;

    @Column(name = "set_by")
    private String setBy;

    @Version
    private int version;

    protected Deputyship() {}

    /** @param stretch whole days of the county, as moments */
    Deputyship(UUID id, String kim, Absence absence, Stretch stretch, String setBy) {
        this.id = id;
        this.kim = kim;
        this.caseManager = absence.caseManager();
        this.deputy = absence.deputy();
        this.from = absence.from();
        this.until = absence.until();
        this.reason = absence.reason();
        this.startsAt = stretch.startsAt();
        this.endsAt = stretch.endsAt();
        this.setBy = setBy;
    }

    record Stretch(Instant startsAt, Instant endsAt) {}

    /** From this moment on; one that has not begun never does. @throws DeputyRejected if it is over already */
    void end(Instant now) {
        if (!endsAt.isAfter(now)) {
            throw new DeputyRejected.OverAlready();
        }
        endsAt = now;
        startsAt = startsAt.isAfter(now) ? now : startsAt;
    }

    boolean of(String caseManager) {
        return this.caseManager.equals(caseManager);
    }

    String kim() {
        return kim;
    }

    DeputyView view(Instant now) {
        String state = !endsAt.isAfter(now) ? "OVER" : startsAt.isAfter(now) ? "AHEAD" : "IN_FORCE";
        return new DeputyView(id, caseManager, deputy, from, until, reason, state, setBy);
    }
}

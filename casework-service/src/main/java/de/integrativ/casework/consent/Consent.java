package de.integrativ.casework.consent;

import de.integrativ.casework.consent.ConsentEvent.Ended;
import de.integrativ.casework.consent.ConsentEvent.Granted;
import de.integrativ.casework.consent.ConsentEvent.Refused;
import de.integrativ.platform.event.JourneyId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** The person's yes or no to one use of their data (Einwilligung), as it can be proved. */
@Entity
@Table(name = "consent")
class Consent {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "journey_id")
    private JourneyId journey;

    private Subject subject;

    private Evidence evidence;

    @Enumerated(EnumType.STRING)
    private ConsentState state;

    private LocalDate since;

    @Version
    private int version;

    protected Consent() {}

    Consent(UUID id, UUID caseId, JourneyId journey, Subject subject, Evidence evidence) {
        this.id = id;
        this.caseId = caseId;
        this.journey = journey;
        this.subject = subject;
        this.evidence = evidence;
        this.state = ConsentState.DRAFT;
        this.since = evidence.recordedOn();
    }

    Granted grant() {
        moveTo(ConsentState.GRANTED, evidence.recordedOn());
        return new Granted(id, caseId, journey, subject.scope(), subject.recipient(), since, subject.validUntil());
    }

    Refused refuse() {
        moveTo(ConsentState.REFUSED, evidence.recordedOn());
        return new Refused(id, caseId, journey, subject.scope(), subject.recipient(), since);
    }

    Ended withdraw(LocalDate on) {
        return end(ConsentState.WITHDRAWN, on);
    }

    Ended expire(LocalDate on) {
        return end(ConsentState.EXPIRED, on);
    }

    Ended supersede(LocalDate on) {
        return end(ConsentState.SUPERSEDED, on);
    }

    /** For a later answer. What had run out by then did so on its own. */
    Ended makeWay(LocalDate answered, LocalDate today) {
        return state == ConsentState.GRANTED && !inForce(today) ? expire(answered) : supersede(answered);
    }

    private Ended end(ConsentState how, LocalDate on) {
        moveTo(how, on);
        return new Ended(id, caseId, journey, subject.scope(), subject.recipient(), on, how);
    }

    private void moveTo(ConsentState next, LocalDate on) {
        if (!state.next().contains(next)) {
            throw new ConsentRejected.StateForbids(state, next);
        }
        state = next;
        since = on;
    }

    boolean inForce(LocalDate on) {
        return state == ConsentState.GRANTED
                && !since.isAfter(on)
                && (subject.validUntil() == null || !subject.validUntil().isBefore(on));
    }

    RestsOnConsent.Stake stake() {
        return new RestsOnConsent.Stake(caseId, subject.scope(), subject.recipient());
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    Subject subject() {
        return subject;
    }

    Evidence evidence() {
        return evidence;
    }

    ConsentState state() {
        return state;
    }

    LocalDate since() {
        return since;
    }

    int version() {
        return version;
    }
}

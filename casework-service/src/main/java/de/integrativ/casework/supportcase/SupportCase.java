package de.integrativ.casework.supportcase;

import de.integrativ.casework.DateImpossible;
import de.integrativ.casework.supportcase.CaseEvent.CaseAssigned;
import de.integrativ.casework.supportcase.CaseEvent.CaseLocked;
import de.integrativ.casework.supportcase.CaseEvent.PhaseReached;
import de.integrativ.casework.supportcase.CaseEvent.SupportEnded;
import de.integrativ.casework.supportcase.CaseEvent.SupportOpened;
import de.integrativ.platform.event.JourneyId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/** KIM's support of one young person (Begleitung). Case responsibility is the Jobcenter's and is not kept here. */
@Entity
@Table(name = "support_case")
class SupportCase {

    @Id
    private UUID id;

    @Column(name = "journey_id")
    private JourneyId journey;

    private Referral referral;

    private FirstMeeting firstMeeting;

    @Column(name = "kim_agency")
    private String kim;

    @Column(name = "case_manager")
    private String caseManager;

    /** How often it was assigned; the opening counts. */
    private int assignment = 1;

    /** Who stands in for the case manager at this moment, with commas between. */
    @Formula("(select string_agg(d.deputy, ',') from deputyship d where d.kim_agency = kim_agency"
            + " and d.case_manager = case_manager and now() >= d.starts_at and now() < d.ends_at)")
    private @Nullable String deputies;

    /** The reader's own running emergency access: row security shows a case manager no one else's. */
    @Formula("(select string_agg(concat(e.id), ',') from emergency_access e where e.case_id = id"
            + " and e.opened_by = acting() and now() < e.ends_at)")
    private @Nullable String emergency;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "plan_due_on")
    private LocalDate planDueOn;

    @Enumerated(EnumType.STRING)
    private CasePhase phase;

    @Enumerated(EnumType.STRING)
    @Column(name = "exit_code")
    private @Nullable ExitCode exitCode;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "locked_on")
    private @Nullable LocalDate lockedOn;

    @Column(name = "event_seq")
    private int eventSeq;

    @Version
    private int version;

    protected SupportCase() {}

    SupportCase(
            UUID id,
            JourneyId journey,
            Referral referral,
            FirstMeeting firstMeeting,
            String kim,
            String caseManager,
            LocalDate startedOn,
            LocalDate planDueOn) {
        this.id = id;
        this.journey = journey;
        this.referral = referral;
        this.firstMeeting = firstMeeting;
        this.kim = kim;
        this.caseManager = caseManager;
        this.startedOn = startedOn;
        this.planDueOn = planDueOn;
        this.phase = CasePhase.INTAKE;
    }

    SupportOpened opened() {
        eventSeq++;
        return new SupportOpened(id, journey, referral.id(), caseManager, startedOn, planDueOn);
    }

    /** Drafting a plan needs to know what it is for, so it ends the intake; a case that plans already goes on. */
    List<PhaseReached> planningBegun(LocalDate on) {
        atHand().requireOpenForWork("draft-plan");
        List<PhaseReached> reached = new ArrayList<>();
        while (phase == CasePhase.INTAKE || phase == CasePhase.CLEARING) {
            reached.add(moveTo(phase == CasePhase.INTAKE ? CasePhase.CLEARING : CasePhase.PLANNING, on));
        }
        return reached;
    }

    Optional<PhaseReached> planAgreed(LocalDate on) {
        return phase == CasePhase.PLANNING ? Optional.of(moveTo(CasePhase.ACTIVE, on)) : Optional.empty();
    }

    PhaseReached closingBegun(ExitCode why, LocalDate on) {
        PhaseReached reached = moveTo(CasePhase.CLOSING, on);
        exitCode = why;
        return reached;
    }

    SupportEnded closed(@Nullable LocalDate endedOn, LocalDate today) {
        this.endedOn = DateImpossible.check("endedOn", endedOn, today, startedOn);
        moveTo(CasePhase.CLOSED, this.endedOn);
        return new SupportEnded(id, journey, referral.id(), this.endedOn);
    }

    /** The consent that everything rests on (C1) was withdrawn. */
    Optional<CaseLocked> lock(LocalDate on) {
        if (lockedOn != null) {
            return Optional.empty();
        }
        lockedOn = on;
        eventSeq++;
        return Optional.of(new CaseLocked(id, on));
    }

    /**
     * From now on it is someone else's, with all that hangs on it; also where it is locked, because it must still be ended.
     *
     * @return nothing if it is theirs already: the same form, sent twice
     */
    Optional<CaseAssigned> assign(Assignment wanted) {
        if (caseManager.equals(wanted.to())) {
            return Optional.empty();
        }
        if (phase == CasePhase.CLOSED) {
            throw new CaseRejected.PhaseForbids(phase, "assign");
        }
        if (assignment != wanted.seen() || !caseManager.equals(wanted.from())) {
            throw new CaseRejected.AssignedMeanwhile();
        }
        caseManager = wanted.to();
        assignment++;
        eventSeq++;
        return Optional.of(new CaseAssigned(
                id, journey, referral.id(), assignment, caseManager, wanted.reason(), wanted.by(), wanted.at()));
    }

    CaseAtHand atHand() {
        return new CaseAtHand(
                id,
                journey,
                referral,
                kim,
                caseManager,
                deputies == null ? Set.of() : Set.copyOf(List.of(deputies.split(",", -1))),
                startedOn,
                planDueOn,
                endedOn,
                phase,
                lockedOn != null,
                emergency,
                version);
    }

    private PhaseReached moveTo(CasePhase next, LocalDate on) {
        if (!phase.next().contains(next)) {
            throw new CaseRejected.PhaseForbids(phase, next.name());
        }
        phase = next;
        eventSeq++;
        return new PhaseReached(id, next, on);
    }

    UUID id() {
        return id;
    }

    FirstMeeting firstMeeting() {
        return firstMeeting;
    }

    JourneyId journey() {
        return journey;
    }

    String caseManager() {
        return caseManager;
    }

    CasePhase phase() {
        return phase;
    }

    @Nullable
    ExitCode exitCode() {
        return exitCode;
    }

    int eventSeq() {
        return eventSeq;
    }
}

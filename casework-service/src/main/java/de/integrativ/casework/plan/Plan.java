package de.integrativ.casework.plan;

import de.integrativ.casework.DateImpossible;
import de.integrativ.casework.Ids;
import de.integrativ.casework.plan.PlanEvent.PartySpoke;
import de.integrativ.casework.plan.PlanEvent.PlanAgreed;
import de.integrativ.casework.plan.PlanEvent.PlanProposed;
import de.integrativ.casework.supportcase.CaseAtHand;
import de.integrativ.platform.event.JourneyId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One version of a cooperation and participation plan (Kooperations- und Teilhabeplan). */
@Entity
@Table(name = "plan")
class Plan {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "journey_id")
    private JourneyId journey;

    private int number;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "agreed_on")
    private @Nullable LocalDate agreedOn;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "plan_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<Goal> goals = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_agreement", joinColumns = @JoinColumn(name = "plan_id"))
    private List<Agreement> agreements = new ArrayList<>();

    @Column(name = "event_seq")
    private int eventSeq;

    @Version
    private int revision;

    protected Plan() {}

    Plan(UUID id, CaseAtHand supportCase, int number) {
        this.id = id;
        this.caseId = supportCase.id();
        this.journey = supportCase.journey();
        this.startedOn = supportCase.startedOn();
        this.dueOn = supportCase.planDueOn();
        this.number = number;
        this.state = PlanState.DRAFT;
    }

    /**
     * Puts a side's goals in place of those it had. The other side's goals stay as they are, whether sent back unchanged
     * or left out. A word given on the former text does not count for the new one.
     */
    void rewrite(Side side, List<Aim> aims, String author) {
        if (!state.editable()) {
            throw new PlanRejected.StateForbids(state, "rewrite");
        }
        List<Aim> foreign =
                aims.stream().filter(aim -> aim.legalNature() != side.authors()).toList();
        if (!goals.stream().map(Goal::aim).toList().containsAll(foreign)) {
            throw new PlanRejected.NotTheirsToAuthor();
        }
        List<Aim> own =
                aims.stream().filter(aim -> aim.legalNature() == side.authors()).toList();
        goals.removeIf(goal -> goal.aim().legalNature() == side.authors() && !own.contains(goal.aim()));
        List<Aim> kept = goals.stream().map(Goal::aim).toList();
        own.stream().filter(aim -> !kept.contains(aim)).forEach(aim -> goals.add(new Goal(Ids.next(), aim, author)));
        agreements.clear();
        eventSeq++;
    }

    /** @throws PlanRejected.ChangedMeanwhile if this is not the text that was read any more */
    void requireStill(Revision read) {
        if (read.number() != revision) {
            throw new PlanRejected.ChangedMeanwhile();
        }
    }

    PlanProposed propose() {
        if (state != PlanState.DRAFT) {
            throw new PlanRejected.StateForbids(state, "propose");
        }
        if (goals.isEmpty()) {
            throw new PlanRejected.WithoutGoals();
        }
        moveTo(PlanState.PROPOSED);
        return new PlanProposed(id, caseId);
    }

    /** A party says yes, or notes a dissent; its later word takes the place of the earlier. */
    PlanEvent speak(
            Party party, @Nullable LocalDate agreedOn, @Nullable String dissent, String recordedBy, LocalDate today) {
        if (state != PlanState.PROPOSED) {
            throw new PlanRejected.StateForbids(state, "agree");
        }
        LocalDate on = DateImpossible.check("agreedOn", agreedOn, today, startedOn);
        agreements.removeIf(a -> a.party() == party);
        agreements.add(new Agreement(party, on, recordedBy, dissent));
        eventSeq++;
        return agreedByAll() ? agree() : new PartySpoke(id, caseId, party, dissent != null);
    }

    private boolean agreedByAll() {
        return agreements.stream()
                .filter(Agreement::holds)
                .map(Agreement::party)
                .collect(Collectors.toSet())
                .containsAll(Arrays.asList(Party.values()));
    }

    private PlanAgreed agree() {
        LocalDate last = agreements.stream()
                .map(Agreement::agreedOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
        moveTo(PlanState.AGREED);
        agreedOn = last;
        return new PlanAgreed(id, caseId, journey, number, startedOn, dueOn, last);
    }

    void supersede() {
        moveTo(PlanState.SUPERSEDED);
    }

    void end() {
        moveTo(PlanState.ENDED);
    }

    private void moveTo(PlanState next) {
        if (!state.next().contains(next)) {
            throw new PlanRejected.StateForbids(state, next.name());
        }
        state = next;
        eventSeq++;
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    int number() {
        return number;
    }

    PlanState state() {
        return state;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    LocalDate agreedOn() {
        return agreedOn;
    }

    List<Goal> goals() {
        return List.copyOf(goals);
    }

    List<Agreement> agreements() {
        return List.copyOf(agreements);
    }

    int eventSeq() {
        return eventSeq;
    }

    /** Rises with every change; what a reader has to name to change what they read. */
    int revision() {
        return revision;
    }
}

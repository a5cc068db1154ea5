package de.integrativ.casework.supportcase;

import de.integrativ.platform.event.JourneyId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What happened to a support. */
public sealed interface CaseEvent {

    record SupportOpened(
            UUID caseId,
            JourneyId journey,
            UUID referralId,
            String caseManager,
            LocalDate startedOn,
            LocalDate planDueOn)
            implements CaseEvent {}

    /** @param number of the assignment in this case, counted from 1 */
    record CaseAssigned(
            UUID caseId,
            JourneyId journey,
            UUID referralId,
            int number,
            String caseManager,
            AssignmentReason reason,
            String by,
            Instant at)
            implements CaseEvent {}

    record PhaseReached(UUID caseId, CasePhase phase, LocalDate since) implements CaseEvent {}

    record SupportEnded(UUID caseId, JourneyId journey, UUID referralId, LocalDate endedOn) implements CaseEvent {}

    /** The ground under the support is gone: nothing new may be done with what is known. */
    record CaseLocked(UUID caseId, LocalDate since) implements CaseEvent {}
}

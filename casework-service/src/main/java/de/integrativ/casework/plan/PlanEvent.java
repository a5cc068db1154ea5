package de.integrativ.casework.plan;

import de.integrativ.platform.event.JourneyId;
import java.time.LocalDate;
import java.util.UUID;

/** What happened to a plan. */
public sealed interface PlanEvent {

    record PlanProposed(UUID planId, UUID caseId) implements PlanEvent {}

    record PartySpoke(UUID planId, UUID caseId, Party party, boolean dissent) implements PlanEvent {}

    record PlanAgreed(
            UUID planId,
            UUID caseId,
            JourneyId journey,
            int version,
            LocalDate startedOn,
            LocalDate dueOn,
            LocalDate agreedOn)
            implements PlanEvent {

        public boolean onTime() {
            return !agreedOn.isAfter(dueOn);
        }
    }
}

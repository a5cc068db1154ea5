package de.integrativ.casework.supportcase;

import de.integrativ.platform.event.JourneyId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A support as other features may know it: to read, not to change. */
public record CaseAtHand(
        UUID id,
        JourneyId journey,
        Referral referral,
        String caseManager,
        LocalDate startedOn,
        LocalDate planDueOn,
        @Nullable LocalDate endedOn,
        CasePhase phase,
        boolean locked,
        int version) {

    /** @throws CaseRejected if the case is locked, closing or closed */
    public void requireOpenForWork(String transition) {
        if (locked) {
            throw new CaseRejected.Locked();
        }
        if (!phase.running()) {
            throw new CaseRejected.PhaseForbids(phase, transition);
        }
    }
}

package de.integrativ.casework.supportcase;

import de.integrativ.platform.event.JourneyId;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A support as other features may know it: to read, not to change.
 *
 * @param kim the integration centre whose case it is
 * @param emergency the running emergency access under which the reader sees it, if there is one
 * @param deputies who stands in for the case manager at this moment, as far as the reader may know
 */
public record CaseAtHand(
        UUID id,
        JourneyId journey,
        Referral referral,
        String kim,
        String caseManager,
        Set<String> deputies,
        LocalDate startedOn,
        LocalDate planDueOn,
        @Nullable LocalDate endedOn,
        CasePhase phase,
        boolean locked,
        @Nullable String emergency,
        int version) {

    /** @throws CaseRejected if C1 was withdrawn: nobody at work reads any more what was known */
    public void requireReadable() {
        if (locked) {
            throw new CaseRejected.Locked();
        }
    }

    /** @throws CaseRejected if the case is locked, closing or closed */
    public void requireOpenForWork(String transition) {
        requireReadable();
        if (!phase.running()) {
            throw new CaseRejected.PhaseForbids(phase, transition);
        }
    }
}

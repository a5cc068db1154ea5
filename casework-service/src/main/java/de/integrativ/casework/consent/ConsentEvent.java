package de.integrativ.casework.consent;

import de.integrativ.platform.event.JourneyId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A consent reached a state. */
public sealed interface ConsentEvent {

    UUID consentId();

    UUID caseId();

    JourneyId journey();

    Scope scope();

    @Nullable
    String recipient();

    LocalDate since();

    record Granted(
            UUID consentId,
            UUID caseId,
            JourneyId journey,
            Scope scope,
            @Nullable String recipient,
            LocalDate since,
            @Nullable LocalDate validUntil)
            implements ConsentEvent {}

    record Refused(
            UUID consentId,
            UUID caseId,
            JourneyId journey,
            Scope scope,
            @Nullable String recipient,
            LocalDate since) implements ConsentEvent {}

    /** @param how WITHDRAWN, EXPIRED or SUPERSEDED */
    record Ended(
            UUID consentId,
            UUID caseId,
            JourneyId journey,
            Scope scope,
            @Nullable String recipient,
            LocalDate since,
            ConsentState how)
            implements ConsentEvent {}
}

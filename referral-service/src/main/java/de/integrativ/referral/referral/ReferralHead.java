package de.integrativ.referral.referral;

import de.integrativ.platform.event.JourneyId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A referral as other features and those who tell of it see it: without the person, and unchangeable. */
public record ReferralHead(
        ReferralId id,
        JourneyId journey,
        ReferralState state,
        Origin origin,
        boolean sharedWithKim,
        String programme,
        int programmeVersion,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate decidedOn,
        @Nullable String outwardCode,
        @Nullable String caseManager) {}

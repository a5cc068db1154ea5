package de.integrativ.reporting.fact;

import java.util.Map;
import java.util.Optional;

/** The facts that are read, by their type. */
final class FactTypes {

    private static final Map<String, Class<? extends Fact>> READ = Map.of(
            "de.integrativ.referral.fact-submitted.v1", Fact.Submitted.class,
            "de.integrativ.referral.fact-decided.v1", Fact.Decided.class,
            "de.integrativ.referral.fact-meeting-held.v1", Fact.MeetingHeld.class,
            "de.integrativ.referral.fact-started.v1", Fact.Started.class,
            "de.integrativ.referral.fact-not-started.v1", Fact.NotStarted.class,
            "de.integrativ.casework.fact-opened.v1", Fact.Opened.class,
            "de.integrativ.casework.fact-plan-agreed.v1", Fact.PlanAgreed.class,
            "de.integrativ.casework.fact-ended.v1", Fact.Ended.class,
            "de.integrativ.platform.fact-withdrawn.v1", Fact.Withdrawn.class,
            "de.integrativ.platform.fact-counted.v1", Fact.Counted.class);

    private FactTypes() {}

    /** None for a void, and for what a newer sender tells. */
    static Optional<Class<? extends Fact>> of(String type) {
        return Optional.ofNullable(READ.get(type));
    }
}

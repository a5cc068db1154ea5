package de.integrativ.referral.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happened to a referral. */
public sealed interface ReferralEvent {

    /** The day on which it happened, which may be before it was recorded. */
    LocalDate on();

    record ConsentAsked(LocalDate on, LocalDate due) implements ReferralEvent {}

    record Submitted(LocalDate on, LocalDate decisionDue) implements ReferralEvent {}

    record Accepted(LocalDate on, String caseManager, LocalDate submittedOn, LocalDate dueOn)
            implements ReferralEvent {}

    record Declined(LocalDate on, DeclineCode code, LocalDate submittedOn, LocalDate dueOn) implements ReferralEvent {}

    record InfoRequested(LocalDate on, String question) implements ReferralEvent {}

    record InfoAnswered(LocalDate on) implements ReferralEvent {}

    record Started(LocalDate on, String caseManager, LocalDate heldOn) implements ReferralEvent {}

    record NotStarted(LocalDate on, @Nullable LocalDate heldOn) implements ReferralEvent {}

    /** @param shared whether KIM knew of the referral */
    record Withdrawn(LocalDate on, boolean shared) implements ReferralEvent {}

    record Expired(LocalDate on) implements ReferralEvent {}

    record SupportEnded(LocalDate on) implements ReferralEvent {}
}

package de.integrativ.reporting.fact;

import java.time.LocalDate;

/** What a fact says, by the allow-list in {@code contracts/}; of some we need less than is told. */
sealed interface Fact {

    record Submitted(
            String programme,
            LocalDate submittedOn,
            String agency,
            String region,
            String municipality,
            String sex,
            String ageBand,
            String statusGroup)
            implements Fact {}

    record Decided(String decision, LocalDate decidedOn) implements Fact {}

    record MeetingHeld(LocalDate heldOn, int waitWorkingDays) implements Fact {}

    record Started(LocalDate startedOn) implements Fact {}

    record NotStarted(LocalDate on) implements Fact {}

    record Opened(LocalDate planDueOn) implements Fact {}

    record PlanAgreed(int version, LocalDate agreedOn) implements Fact {}

    record Ended(LocalDate endedOn) implements Fact {}

    record Withdrawn() implements Fact {}

    record Counted(String month, String counter, long value) implements Fact {}
}

package de.integrativ.referral.firstmeeting;

import de.integrativ.referral.referral.NotStartedReason;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is written down after a first meeting.
 *
 * @param startedOn when support starts; none: on the day of the meeting
 * @param notStartedReason needed where it doesn't start
 */
public record MeetingRecord(
        @NotNull LocalDate heldOn,
        @NotNull Place place,
        boolean interpreter,
        @NotEmpty Set<Party> present,
        @NotNull Outcome outcome,
        @Nullable LocalDate startedOn,
        @Nullable NotStartedReason notStartedReason,
        @Size(max = 4000) @Nullable String agreements,
        @NotNull @Size(max = 30) List<@Valid ConsentAnswer> consents) {

    public enum Outcome {
        STARTED,
        NOT_STARTED
    }
}

package de.integrativ.referral.referral.web;

import de.integrativ.referral.referral.DeclineCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands. A day that is left out is today. */
final class ReferralCommands {

    private ReferralCommands() {}

    record Acceptance(
            @NotBlank String caseManager, @Nullable LocalDate decidedOn) {}

    record Refusal(
            @NotNull DeclineCode code,
            @Size(max = 2000) @Nullable String note,
            @Nullable LocalDate decidedOn) {}

    record InfoRequest(@NotBlank @Size(max = 2000) String question) {}

    record InfoAnswer(@NotBlank @Size(max = 4000) String text) {}

    record Withdrawal(@Nullable LocalDate withdrawnOn) {}

    record CaseManager(String id, String name) {}
}

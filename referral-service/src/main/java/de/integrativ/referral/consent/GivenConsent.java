package de.integrativ.referral.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A consent as the Jobcenter recorded it.
 *
 * @param recordedBy who took it down; over HTTP always who is signed in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GivenConsent(
        @NotNull ConsentScope scope,
        @NotNull LocalDate grantedOn,
        @Size(max = 100) @Nullable String recordedBy,
        @NotBlank @Size(max = 40) String textVersion,
        @NotBlank @Size(max = 20) String language,
        @NotNull ConsentForm form,
        boolean interpreter,
        boolean guardian,
        @Nullable LocalDate validUntil) {}

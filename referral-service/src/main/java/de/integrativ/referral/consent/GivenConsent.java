package de.integrativ.referral.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
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
        @Nullable String recordedBy,
        @NotNull String textVersion,
        @NotNull String language,
        @NotNull ConsentForm form,
        boolean interpreter,
        boolean guardian,
        @Nullable LocalDate validUntil) {

    /** As it is written down: someone vouches for it. */
    public GivenConsent recordedBy(String actor) {
        return new GivenConsent(
                scope, grantedOn, actor, textVersion, language, form, interpreter, guardian, validUntil);
    }
}

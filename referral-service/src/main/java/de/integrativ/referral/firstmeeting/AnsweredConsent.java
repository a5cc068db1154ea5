package de.integrativ.referral.firstmeeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrativ.referral.consent.ConsentForm;
import de.integrativ.referral.consent.ConsentScope;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A consent as casework-service receives it, which will own it.
 *
 * @param categories which data the recipient may have, as the county's agreement with them says
 * @param purpose what for, from the same agreement
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnsweredConsent(
        ConsentScope scope,
        ConsentAnswer.Answer answer,
        @Nullable String recipient,
        @Nullable List<String> categories,
        @Nullable String purpose,
        String textVersion,
        String language,
        ConsentForm form,
        boolean interpreter,
        boolean guardian,
        String recordedBy,
        LocalDate recordedOn,
        @Nullable LocalDate validUntil) {}

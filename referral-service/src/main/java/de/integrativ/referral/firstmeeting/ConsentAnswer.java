package de.integrativ.referral.firstmeeting;

import de.integrativ.referral.consent.ConsentForm;
import de.integrativ.referral.consent.ConsentScope;
import de.integrativ.referral.consent.GivenConsent;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the person answered when asked for a consent at the meeting. */
public record ConsentAnswer(
        @NotNull ConsentScope scope,
        @NotNull Answer answer,
        @Size(max = 120) @Nullable String recipient,
        @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,40}") String textVersion,

        @NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})?")
        String language,

        @NotNull ConsentForm form,
        boolean interpreter,
        boolean guardian,
        @Nullable LocalDate validUntil) {

    /** A refusal is an answer too: it closes the question. */
    public enum Answer {
        GRANTED,
        REFUSED
    }

    boolean granted(ConsentScope which) {
        return scope == which && answer == Answer.GRANTED;
    }

    GivenConsent givenOn(LocalDate day) {
        return new GivenConsent(scope, day, null, textVersion, language, form, interpreter, guardian, validUntil);
    }
}

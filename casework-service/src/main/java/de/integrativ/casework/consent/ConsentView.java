package de.integrativ.casework.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the ledger. @param since day of its state; @param allowed names of commands */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConsentView(
        UUID id,
        String scope,
        String state,
        @Nullable String recipient,
        @Nullable List<String> categories,
        @Nullable String purpose,
        @Nullable String textVersion,
        @Nullable String language,
        @Nullable String form,
        @Nullable Boolean interpreter,
        @Nullable Boolean guardian,
        @Nullable String recordedBy,
        @Nullable LocalDate recordedOn,
        LocalDate since,
        @Nullable LocalDate validUntil,
        List<String> allowed) {

    static ConsentView of(Consent consent) {
        Subject subject = consent.subject();
        Evidence evidence = consent.evidence();
        return new ConsentView(
                consent.id(),
                subject.scope().name(),
                consent.state().name(),
                subject.recipient(),
                subject.categories(),
                subject.purpose(),
                evidence.textVersion(),
                evidence.language(),
                evidence.form(),
                evidence.interpreter(),
                evidence.guardian(),
                evidence.recordedBy(),
                evidence.recordedOn(),
                consent.since(),
                subject.validUntil(),
                allowed(consent));
    }

    /** In a locked case: what the person needs in order to withdraw more, and nothing that tells of them. */
    static ConsentView ofLocked(Consent consent) {
        return new ConsentView(
                consent.id(),
                consent.subject().scope().name(),
                consent.state().name(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                consent.since(),
                null,
                allowed(consent));
    }

    private static List<String> allowed(Consent consent) {
        return consent.state() == ConsentState.GRANTED ? List.of("withdrawal") : List.of();
    }
}

package de.integrativ.casework.consent.web;

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
        List<String> categories,
        @Nullable String purpose,
        String textVersion,
        String language,
        String form,
        boolean interpreter,
        boolean guardian,
        String recordedBy,
        LocalDate recordedOn,
        LocalDate since,
        @Nullable LocalDate validUntil,
        List<String> allowed) {}

package de.integrativ.casework.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is allowed or refused: for whom, what of the data, what for, until when.
 *
 * @param recipient the partner's or person's id where the scope names one
 * @param validUntil last day; none: until the support ends
 */
@Embeddable
public record Subject(
        @Enumerated(EnumType.STRING) Scope scope,
        @Nullable String recipient,
        List<String> categories,
        @Nullable String purpose,
        @Column(name = "valid_until") @Nullable LocalDate validUntil) {

    public Subject {
        if (scope.namesRecipient() && scope != Scope.C6 && (recipient == null || recipient.isBlank())) {
            throw new ConsentRejected.RecipientMissing();
        }
        recipient = scope.namesRecipient() ? recipient : null; // else it is always the KI or the Jobcenter
    }
}

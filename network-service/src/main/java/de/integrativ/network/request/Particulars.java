package de.integrativ.network.request;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was asked, of whom and until when: all of a request that is not its content. */
@Embeddable
record Particulars(
        String kind,
        String purpose,
        @Nullable UUID consentId,
        String identityLevel,
        String caseManager,
        LocalDate acknowledgeBy,
        LocalDate answerBy) {

    static Particulars of(ComposedRequest composed) {
        return new Particulars(
                composed.kind(),
                composed.purpose(),
                composed.consentId(),
                composed.identityLevel(),
                composed.caseManager(),
                composed.acknowledgeBy(),
                composed.answerBy());
    }
}

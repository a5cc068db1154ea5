package de.integrativ.network.request.messaging;

import de.integrativ.network.request.RecallRequest.Recall;
import de.integrativ.platform.event.Envelope;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code casework.request-recalled.v1}. */
record RequestRecalledBody(
        UUID requestId,
        UUID disclosureId,
        String partner,
        LocalDate recalledOn,
        @Nullable SealedBody sealed) {

    Recall recall(Envelope handover) {
        return new Recall(
                requestId, disclosureId, recalledOn, sealed == null ? null : sealed.forPartner(partner, handover));
    }
}

package de.integrativ.network.request.messaging;

import de.integrativ.network.request.Step;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code casework.partner-message-refused.v1}. */
record PartnerMessageRefusedBody(
        UUID requestId,
        String partner,
        String type,
        @Nullable UUID messageId) {

    private static final String REJECTED = "de.integrativ.partner.request-rejected.v1";

    Step step() {
        return type.equals(REJECTED) ? Step.REJECTION : Step.ANSWER;
    }
}

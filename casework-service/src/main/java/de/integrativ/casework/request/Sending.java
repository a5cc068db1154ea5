package de.integrativ.casework.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a request travelled.
 *
 * @param ref its key towards the partner's own system; none for the portal
 * @param messageId the handover to network-service
 * @param sealedId the partner's own message inside it
 */
@Embeddable
public record Sending(
        @Nullable String ref,
        @Column(name = "message_id") @Nullable UUID messageId,
        @Column(name = "sealed_id") @Nullable UUID sealedId) {}

package de.integrativ.network.request;

import org.jspecify.annotations.Nullable;

/**
 * The content of what a partner says: in clear from the portal, or sealed by the partner's own system for
 * casework-service, which this service passes on and cannot read.
 */
public sealed interface Said {

    /** @param text free text; personal data */
    record InClear(@Nullable Outcome outcome, @Nullable String text) implements Said {}

    /** @param jose compact JWE over a compact JWS */
    record Sealed(String jose) implements Said {}
}

package de.integrativ.platform.outbox;

import de.integrativ.platform.event.Envelope;

/**
 * A message that only its recipient can read.
 *
 * @param recipient the party whose key it is encrypted for
 * @param jose compact JWE over a compact JWS
 */
public record Sealed(Envelope envelope, String recipient, String jose) {}

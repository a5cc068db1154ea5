package de.integrativ.platform.outbox;

import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.event.Known;

/**
 * A message that only its recipient can read.
 *
 * @param known what a restored sender last knew of the key; travels with the first message of a raised epoch
 * @param recipient the party whose key it is encrypted for
 * @param jose compact JWE over a compact JWS
 */
public record Sealed(Envelope envelope, Known known, String recipient, String jose) {

    public Sealed(Envelope envelope, String recipient, String jose) {
        this(envelope, Known.NOTHING, recipient, jose);
    }
}

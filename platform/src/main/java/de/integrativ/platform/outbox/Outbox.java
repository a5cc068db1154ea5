package de.integrativ.platform.outbox;

import de.integrativ.platform.event.JourneyId;
import de.integrativ.platform.event.Message;
import de.integrativ.platform.event.Ref;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Appends messages in the running transaction; the relay publishes them after its commit. Every method needs a
 * transaction (see {@link de.integrativ.platform.wall.WithinWall}) and returns the new message's id.
 */
@ApplicationScoped
public class Outbox {

    /** To {@code signals.from.<this service>}: process state; codes, ids, versions and dates only. */
    public UUID signal(JourneyId journey, Message message) {
        throw new IllegalStateException("being built");
    }

    /**
     * To {@code handover.to.<recipient>}: personal data, encrypted for that service, re-sent until its receipt.
     *
     * @param recipient e.g. {@code casework-service}
     */
    public UUID handover(String recipient, JourneyId journey, Message message) {
        throw new IllegalStateException("being built");
    }

    /**
     * To an agency, on its topic or in its feed: signed, encrypted for it, re-sent until its receipt.
     *
     * @param subject {@code referrals} or {@code requests}: the topic is {@code <subject>.to.<agency>}
     */
    public UUID toAgency(String subject, String agency, Ref ref, Message message) {
        throw new IllegalStateException("being built");
    }

    /** Seals for an agency whose messages another service passes on unread; keeps the obligation here. */
    public Sealed sealFor(String subject, String agency, Ref ref, Message message) {
        throw new IllegalStateException("being built");
    }

    /** Passes on what another service sealed, with the id and sequence it was sealed under. */
    public void forward(Sealed sealed) {
        throw new IllegalStateException("being built");
    }

    /** Empties what was not sent yet: the same id and sequence go out as a void. Nothing happens to what was sent. */
    public void voidUnsent(UUID messageId) {
        throw new IllegalStateException("being built");
    }
}

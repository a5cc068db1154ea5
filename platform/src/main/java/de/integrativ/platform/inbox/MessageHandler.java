package de.integrativ.platform.inbox;

/** What a service does with the messages of one topic. */
public interface MessageHandler {

    /**
     * Applies one message, in a transaction of the {@code CONSUMER} role. Types it has no interest in are ignored.
     *
     * @throws Refused if the message is readable but not acceptable: it consumes its sequence, and an agency gets the
     *     problem back
     */
    void apply(Received received);

    /**
     * Whether messages of this type must not wait for their turn: withdrawals, recalls, erasures. They may come before
     * the thing they end and must then leave a bar.
     */
    default boolean overtakes(String type) {
        return false;
    }
}

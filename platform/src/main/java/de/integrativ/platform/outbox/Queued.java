package de.integrativ.platform.outbox;

/** A row of the outbox. */
record Queued(short lane, long position, Outgoing message) {

    /** Whose order it belongs to: one of them is in flight at a time. */
    Subject subject() {
        return new Subject(message.envelope().topic(), message.envelope().key());
    }

    record Subject(String topic, String key) {}
}

package de.integrativ.platform.inbox;

import de.integrativ.platform.event.Envelope;
import org.jspecify.annotations.Nullable;

/** A record that proves neither sender nor content; it takes no place in any order. */
final class Unacceptable extends Exception {

    private static final long serialVersionUID = 1;

    private final String code;
    private final transient @Nullable Envelope envelope;

    Unacceptable(String code, String detail, @Nullable Envelope envelope) {
        super(detail);
        this.code = code;
        this.envelope = envelope;
    }

    String code() {
        return code;
    }

    /** As far as the headers could be read. */
    @Nullable
    Envelope envelope() {
        return envelope;
    }

    String detail() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}

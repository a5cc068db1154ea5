package de.integrativ.platform.outbox;

import java.sql.SQLException;

/** The outbox could not be written or read; the cause says whether a retry may help. */
public final class OutboxUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    OutboxUnavailable(SQLException cause) {
        super(cause);
    }
}

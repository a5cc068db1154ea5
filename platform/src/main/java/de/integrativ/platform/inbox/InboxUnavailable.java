package de.integrativ.platform.inbox;

import java.sql.SQLException;

/** The inbox's tables could not be written or read; the cause says whether a retry may help. */
final class InboxUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    InboxUnavailable(SQLException cause) {
        super(cause);
    }
}

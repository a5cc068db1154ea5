package de.integrativ.reporting.sql;

import java.sql.SQLException;

/** The database refused or was away. The driver's exception stays its cause: the inbox tells passing failures by it. */
public final class SqlFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    SqlFailed(SQLException cause) {
        super(cause);
    }
}

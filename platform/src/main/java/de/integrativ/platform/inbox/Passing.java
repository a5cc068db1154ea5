package de.integrativ.platform.inbox;

import jakarta.transaction.RollbackException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;

/** Tells failures that pass by themselves (database or broker away, a deadlock) from a message that cannot be applied. */
final class Passing {

    private Passing() {}

    static boolean passes(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return passes(sql.getSQLState());
            }
            if (cause instanceof RetriableException
                    || cause instanceof SocketException
                    || cause instanceof SocketTimeoutException
                    || (cause instanceof RollbackException && cause.getCause() == null)) {
                return true;
            }
        }
        return false;
    }

    /** No state at all is the pool's "no connection in time"; classes as in PostgreSQL's appendix A. */
    private static boolean passes(@Nullable String state) {
        return state == null
                || state.startsWith("08") // connection
                || state.startsWith("40") // rollback: deadlock, serialisation
                || state.startsWith("53") // out of resources
                || state.startsWith("57") // operator intervention, shutdown, timeout
                || state.startsWith("58") // system error
                || state.startsWith("55P03") // lock not available
                || state.startsWith("25P0"); // transaction timed out
    }
}

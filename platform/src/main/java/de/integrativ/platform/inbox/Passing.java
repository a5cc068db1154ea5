package de.integrativ.platform.inbox;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.RetriableException;
import org.hibernate.StaleStateException;
import org.jspecify.annotations.Nullable;

/** Tells failures that pass by themselves (database or broker away, a deadlock) from a message that cannot be applied. */
final class Passing {

    private Passing() {}

    static boolean passes(Throwable failure) {
        Optional<SQLException> sql = all(failure)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst();
        return sql.isPresent() ? passes(sql.get().getSQLState()) : all(failure).anyMatch(Passing::passesByItself);
    }

    /**
     * A commit that failed without saying why, or may even have succeeded: the inbox will know the message. Or someone
     * was faster with the same row: the next attempt reads what they wrote.
     */
    private static boolean passesByItself(Throwable cause) {
        return cause instanceof RetriableException
                || cause instanceof SocketException
                || cause instanceof SocketTimeoutException
                || cause instanceof RollbackException
                || cause instanceof OptimisticLockException
                || cause instanceof StaleStateException
                || cause instanceof SystemException
                || cause instanceof HeuristicMixedException
                || cause instanceof HeuristicRollbackException;
    }

    /** The transaction manager tells the database's reason as a suppressed failure. */
    private static Stream<Throwable> all(Throwable failure) {
        Stream<Throwable> deeper =
                Stream.concat(Stream.ofNullable(failure.getCause()), Stream.of(failure.getSuppressed()));
        return Stream.concat(Stream.of(failure), deeper.flatMap(Passing::all));
    }

    /** No state at all is the pool's "no connection in time"; classes as in PostgreSQL's appendix A. */
    private static boolean passes(@Nullable String state) {
        return state == null
                || state.startsWith("08") // connection
                || state.startsWith("40") // rollback: deadlock, serialisation
                || state.startsWith("53") // out of resources
                || state.startsWith("57") // operator intervention, shutdown, timeout
                || state.startsWith("58") // system error
                || state.startsWith("55") // statement closed beneath us, object in use, lock not available
                || state.startsWith("25P0"); // transaction timed out
    }
}

package de.integrativ.platform.wall;

import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Of two transactions that wait for each other the database takes one back whole. Nothing of it happened, so it begins
 * anew; whoever pressed the button need not know.
 */
final class TakenBack {

    private static final int TRIES = 4;

    private TakenBack() {}

    static <T extends @Nullable Object> T anew(Callable<T> transaction) throws Exception {
        for (int tried = 1; ; tried++) {
            try {
                return transaction.call();
            } catch (Exception e) {
                if (tried == TRIES || all(e).noneMatch(TakenBack::says)) {
                    throw e;
                }
            }
        }
    }

    /** Class 40 of PostgreSQL's appendix A: deadlock, serialisation. */
    private static boolean says(Throwable failure) {
        return failure instanceof SQLException sql
                && sql.getSQLState() != null
                && sql.getSQLState().startsWith("40");
    }

    private static Stream<Throwable> all(Throwable failure) {
        Stream<Throwable> deeper =
                Stream.concat(Stream.ofNullable(failure.getCause()), Stream.of(failure.getSuppressed()));
        return Stream.concat(Stream.of(failure), deeper.flatMap(TakenBack::all));
    }
}

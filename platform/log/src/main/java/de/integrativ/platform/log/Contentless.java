package de.integrativ.platform.log;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A failure as it may be logged: classes, causes and places in the code. What an exception says is left out, for it may
 * quote a row, a field or a whole message of someone.
 */
public final class Contentless extends Throwable {

    private static final long serialVersionUID = 1;
    private static final int DEEPEST = 20;

    private final String name;

    private Contentless(Throwable failure, int depth) {
        super(name(failure), cause(failure, depth), true, true);
        this.name = name(failure);
        setStackTrace(failure.getStackTrace());
        if (depth < DEEPEST) {
            for (Throwable suppressed : failure.getSuppressed()) {
                addSuppressed(new Contentless(suppressed, depth + 1));
            }
        }
    }

    private static @Nullable Contentless cause(Throwable failure, int depth) {
        Throwable cause = failure.getCause();
        return cause == null || depth >= DEEPEST ? null : new Contentless(cause, depth + 1);
    }

    public static Contentless of(Throwable failure) {
        return failure instanceof Contentless already ? already : new Contentless(failure, 0);
    }

    /** In one line: each class from the outermost to the cause, and where that arose. */
    public static String line(Throwable failure) {
        List<String> names = new ArrayList<>();
        StackTraceElement @Nullable [] last = null;
        for (Throwable at = failure; at != null && names.size() < DEEPEST; at = at.getCause()) {
            names.add(name(at));
            last = at.getStackTrace();
        }
        return String.join(" < ", names) + (last == null || last.length == 0 ? "" : " at " + last[0]);
    }

    private static String name(Throwable failure) {
        if (failure instanceof Contentless already) {
            return already.name;
        }
        String type = failure.getClass().getName();
        return failure instanceof SQLException sql && sql.getSQLState() != null
                ? type + " [" + sql.getSQLState() + "]"
                : type;
    }

    @Override
    public String toString() {
        return name;
    }
}

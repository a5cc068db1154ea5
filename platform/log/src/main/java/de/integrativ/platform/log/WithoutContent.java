package de.integrativ.platform.log;

import io.quarkus.logging.LoggingFilter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;
import org.jspecify.annotations.Nullable;

/**
 * Stands before each handler, so that it also holds for what frameworks log: an exception leaves its words behind
 * wherever it is (attached, as a parameter, quoted in the text), and an address leaves its query. See
 * docs/adr/0108-nothing-personal-in-the-log.md.
 */
@LoggingFilter(name = "without-content")
public final class WithoutContent implements Filter {

    /** A service that cannot start must say why; it has read no message and answered nobody yet. */
    private static final String STARTING = "io.quarkus.runtime.Application";

    private static final int DEEPEST = 20;

    @Override
    public boolean isLoggable(LogRecord record) {
        String logger = record.getLoggerName();
        if (logger == null || !logger.startsWith(STARTING)) {
            clean(record);
        }
        return true;
    }

    private static void clean(LogRecord record) {
        Object[] parameters = record.getParameters();
        List<String> said = said(record.getThrown(), parameters);
        if (parameters != null) {
            record.setParameters(Arrays.stream(parameters)
                    .map(parameter -> clean(parameter, said))
                    .toArray());
        }
        String message = record.getMessage();
        if (message != null && record instanceof ExtLogRecord own) {
            own.setMessage(without(message, said), own.getFormatStyle()); // forgets what was formatted already
        }
        if (record.getThrown() != null) {
            record.setThrown(Contentless.of(record.getThrown()));
        }
    }

    private static @Nullable Object clean(@Nullable Object parameter, List<String> said) {
        return switch (parameter) {
            case null -> null;
            case Throwable failure -> Contentless.line(failure);
            case CharSequence text -> withoutQuery(without(text.toString(), said));
            default -> parameter;
        };
    }

    /** What the record's exceptions say, longest first: one may quote another. */
    private static List<String> said(@Nullable Throwable thrown, Object @Nullable [] parameters) {
        List<String> said = new ArrayList<>();
        collect(thrown, said, 0);
        for (Object parameter : parameters == null ? new Object[0] : parameters) {
            if (parameter instanceof Throwable failure) {
                collect(failure, said, 0);
            }
        }
        said.sort(Comparator.comparingInt(String::length).reversed());
        return said;
    }

    private static void collect(@Nullable Throwable failure, List<String> said, int depth) {
        if (failure == null || failure instanceof Contentless || depth > DEEPEST) {
            return;
        }
        String message = failure.getMessage();
        if (message != null && !message.isBlank()) {
            said.add(message);
        }
        collect(failure.getCause(), said, depth + 1);
        for (Throwable suppressed : failure.getSuppressed()) {
            collect(suppressed, said, depth + 1);
        }
    }

    private static String without(String text, List<String> said) {
        String rest = text;
        for (String words : said) {
            rest = rest.replace(words, "…");
        }
        return rest;
    }

    /** {@code /referrals?q=…}: what someone searched for is most often a name. */
    private static String withoutQuery(String text) {
        int query = text.startsWith("/") || text.startsWith("http") ? text.indexOf('?') : -1;
        return query < 0 ? text : text.substring(0, query) + "?…";
    }
}

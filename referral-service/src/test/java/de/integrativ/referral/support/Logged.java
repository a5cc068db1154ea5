package de.integrativ.referral.support;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** All that the service logs while it is open, with causes. */
public final class Logged implements AutoCloseable {

    private final StringWriter text = new StringWriter();
    private final PrintWriter out = new PrintWriter(text, true);
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            out.println(new SimpleFormatter().formatMessage(entry));
            if (entry.getThrown() != null) {
                entry.getThrown().printStackTrace(out);
            }
        }

        @Override
        public void flush() {
            out.flush();
        }

        @Override
        public void close() {
            out.close();
        }
    };

    private Logged() {
        Logger.getLogger("").addHandler(handler);
    }

    public static Logged fromNowOn() {
        return new Logged();
    }

    public String text() {
        return text.toString();
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(handler);
    }
}

package de.integrativ.platform.inbox;

import de.integrativ.platform.log.Contentless;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Callable;
import org.jboss.logging.Logger;

/** Retries in place what passes by itself (database, broker away), for as long as it lasts. */
@ApplicationScoped
class Patience {

    private static final Logger LOG = Logger.getLogger(Patience.class);
    private static final long FIRST_PAUSE_MS = 50;
    private static final long LONGEST_PAUSE_MS = 2_000;

    private volatile boolean stopping;

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    boolean over() {
        return stopping;
    }

    /** @throws IllegalStateException when the service stops: then the record is not acknowledged and comes again */
    <T> T insist(Callable<T> work) {
        long pause = FIRST_PAUSE_MS;
        while (true) {
            try {
                return work.call();
            } catch (Exception e) {
                if (stopping) {
                    throw new IllegalStateException("stopping", e);
                }
                if (!Passing.passes(e)) {
                    throw e instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
                }
                LOG.warnf("waiting for the database: %s", Contentless.line(e));
                pause(pause);
                pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
            }
        }
    }

    /** Before the next attempt after so many that failed. */
    void pause(int failed) {
        pause(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS << Math.min(failed, 10)));
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopping", e);
        }
    }
}

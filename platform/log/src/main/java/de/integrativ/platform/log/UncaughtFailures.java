package de.integrativ.platform.log;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** What ends a thread goes to the log like everything else, not with its words to standard error. */
@ApplicationScoped
class UncaughtFailures {

    private static final Logger LOG = Logger.getLogger(UncaughtFailures.class);

    void start(@Observes @Priority(1) StartupEvent event) {
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, failure) -> LOG.errorf(Contentless.of(failure), "thread %s ended", thread.getName()));
    }
}

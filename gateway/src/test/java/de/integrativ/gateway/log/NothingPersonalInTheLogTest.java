package de.integrativ.gateway.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.integrativ.platform.log.Contentless;
import de.integrativ.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.logging.Handler;
import java.util.stream.Stream;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.LogContext;
import org.jboss.logmanager.handlers.WriterHandler;
import org.junit.jupiter.api.Test;

/** What the filter does is tested where it stands, in the platform; here, that it stands before the gateway's log too. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class NothingPersonalInTheLogTest {

    @Test
    void whatever_writes_a_log_leaves_out_what_exceptions_say() {
        List<Handler> writing = Stream.of(
                        LogContext.getLogContext().getLogger("").getHandlers())
                .flatMap(handler -> handler instanceof ExtHandler outer && outer.getHandlers().length > 0
                        ? Stream.of(outer.getHandlers())
                        : Stream.of(handler))
                .filter(WriterHandler.class::isInstance)
                .toList();
        ExtLogRecord record = new ExtLogRecord(Level.ERROR, "A page failed", "de.integrativ.gateway");

        List<String> unfiltered = writing.stream()
                .filter(handler -> {
                    record.setThrown(new IllegalStateException("Amira Haddad"));
                    return !handler.isLoggable(record) || !(record.getThrown() instanceof Contentless);
                })
                .map(handler -> handler.getClass().getName())
                .toList();

        assertFalse(writing.isEmpty());
        assertEquals(List.of(), unfiltered);
    }
}

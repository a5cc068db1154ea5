package de.integrativ.platform.log;

import static de.integrativ.platform.sample.SampleHandler.NAME;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.platform.event.Wire;
import de.integrativ.platform.inbox.Inbox;
import de.integrativ.platform.sample.SampleHandler;
import de.integrativ.platform.sample.Sender;
import de.integrativ.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.LogContext;
import org.jboss.logmanager.handlers.WriterHandler;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class NothingPersonalInTheLogTest {

    private static final Logger LOG = Logger.getLogger("some.framework");

    @Inject
    Inbox inbox;

    @Inject
    SampleHandler handler;

    private final String mark = UUID.randomUUID().toString();

    @Test
    void aPoisonWhoseExceptionQuotesANameLeavesItsIdAndKindAndNoName() throws IOException {
        ConsumerRecord<String, byte[]> poison = Sender.ofSignals().says(SampleHandler.POISON, 1);

        inbox.receive(poison, handler);

        String id = Wire.optional(poison.headers(), "ce_id");
        assertTrue(logged().contains(SampleHandler.POISON + " " + id), "type and id");
        assertTrue(logged().contains("IllegalArgumentException"), "its kind");
        assertFalse(logged().contains(NAME));
    }

    @Test
    void whatAMessageIsFiledUnderIsNotLogged() throws IOException {
        Sender sender = Sender.ofSignals();

        inbox.receive(sender.says(SampleHandler.POISON, 1), handler);

        assertFalse(logged().contains(sender.key()), "an agency's own reference may be a file number");
    }

    @Test
    void aRequestThatFailsLeavesItsMarkAndNoName() throws IOException {
        String problem = given().queryParam("q", NAME).get("/failing/words").asString();

        assertTrue(
                logged().contains("unexpected " + problem.replaceAll("(?s).*noch einmal\\. ([0-9a-f-]{36}).*", "$1")));
        assertFalse(logged().contains(NAME));
    }

    @Test
    void aRowThatTheDatabaseRefusesIsNotQuoted() throws IOException {
        given().get("/failing/row").then().statusCode(500);

        assertTrue(logged().contains("PSQLException [23502]"));
        assertFalse(logged().contains(NAME));
    }

    @Test
    void whatAFrameworkAttachesToItsWordsIsLeftOut() throws IOException {
        LOG.error(mark, new IllegalStateException(NAME, new IllegalStateException("of " + NAME)));

        assertTrue(logged().contains(mark));
        assertFalse(logged().contains(NAME));
    }

    @Test
    void whatAFrameworkPutsIntoItsWordsIsLeftOut() throws IOException {
        Exception failure = new IllegalStateException(NAME);

        LOG.errorf(failure, "%s %s failed because of %s: %s", mark, "/people?q=" + NAME, failure, failure.getMessage());

        assertTrue(logged().contains(mark + " /people?… failed because of java.lang.IllegalStateException"));
        assertFalse(logged().contains(NAME));
    }

    @Test
    void aThreadThatEndsDoesNotPrintWhatItsFailureSays() throws Exception {
        Thread thread = Thread.ofPlatform().name(mark).start(() -> {
            throw new IllegalStateException(NAME);
        });
        thread.join();

        assertTrue(logged().contains("thread " + mark + " ended"));
        assertFalse(logged().contains(NAME));
    }

    @Test
    void whateverWritesALogLeavesOutWhatExceptionsSay() {
        List<Handler> writing = Stream.of(
                        LogContext.getLogContext().getLogger("").getHandlers())
                .flatMap(handler -> handler instanceof ExtHandler outer && outer.getHandlers().length > 0
                        ? Stream.of(outer.getHandlers())
                        : Stream.of(handler))
                .filter(WriterHandler.class::isInstance)
                .toList();
        ExtLogRecord record = new ExtLogRecord(Level.ERROR, "failed", NothingPersonalInTheLogTest.class.getName());

        List<String> unfiltered = writing.stream()
                .filter(handler -> {
                    record.setThrown(new IllegalStateException(NAME));
                    return !handler.isLoggable(record) || !(record.getThrown() instanceof Contentless);
                })
                .map(handler -> handler.getClass().getName())
                .toList();

        assertEquals(2, writing.size(), "console and file");
        assertEquals(List.of(), unfiltered);
    }

    private static String logged() throws IOException {
        return Files.readString(Path.of("target/sample.log"));
    }
}

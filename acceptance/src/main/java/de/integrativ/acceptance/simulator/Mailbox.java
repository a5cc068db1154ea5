package de.integrativ.acceptance.simulator;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** The way an agency's events go: over the broker, or over HTTP. */
interface Mailbox extends AutoCloseable {

    /** Returns when the other side has it for good; after a failure the very same event may be sent again. */
    void send(Event event) throws IOException, InterruptedException;

    /** Waits up to {@code wait} for events; the same ones come again until {@link #done}. */
    List<Event> fetch(Duration wait) throws IOException, InterruptedException;

    /** What was fetched is safe with us. */
    void done() throws IOException;

    @Override
    void close();
}

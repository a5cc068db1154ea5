package de.integrativ.platform.outbox;

import java.util.concurrent.CompletableFuture;

/** Brings one message to the broker. */
interface Publisher extends AutoCloseable {

    /** Completes when all replicas have it; exceptionally, with the broker's exception, if it may not have arrived. */
    CompletableFuture<?> publish(Outgoing message);

    @Override
    void close();
}

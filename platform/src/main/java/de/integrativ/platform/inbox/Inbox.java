package de.integrativ.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Takes a record from the broker to its one effect: opens it, checks who sent it, checks its place in the order, and
 * applies it in the transaction that remembers it. Returns when the record is applied, known or parked; throws never
 * for what the record holds.
 */
@ApplicationScoped
public class Inbox {

    /** Blocks; passing failures (database, broker away) are retried in place for as long as they last. */
    public void receive(ConsumerRecord<String, byte[]> record, MessageHandler handler) {
        throw new IllegalStateException("being built");
    }
}

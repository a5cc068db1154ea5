package de.integrativ.platform.outbox;

import de.integrativ.platform.event.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** What recipients have not confirmed yet. */
@ApplicationScoped
public class Obligations {

    private final OutboxTables tables;
    private final Clock clock;

    Obligations(OutboxTables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * The recipient has it in its database: the content goes, the row stays.
     *
     * @param outcome APPLIED, PARKED or REFUSED
     */
    public void receipted(UUID messageId, String recipient, String outcome) {
        tables.update("""
                update obligation set receipted_at = ?, outcome = ?, next_at = null, body = null
                where id = ? and recipient = ? and next_at is not null""", clock.instant(), outcome, messageId, recipient);
    }

    /** Not after its pause but with the next round: an emptied place, say, that others stand behind. */
    public void hurry(UUID messageId) {
        tables.update(
                "update obligation set next_at = ? where id = ? and next_at is not null", clock.instant(), messageId);
    }

    /** The recipient was restored to that time: what it receipted since, it may have lost. */
    public void reopen(String recipient, Instant restoredTo) {
        tables.update("""
                update obligation set receipted_at = null, outcome = null, next_at = ?
                where recipient = ? and receipted_at >= ?""", clock.instant(), recipient, restoredTo);
    }

    /** Whether a message of that topic is receipted by who gets it. */
    public static boolean on(String topic) {
        return topic.startsWith("handover.") || Topics.ofAgency(topic);
    }
}

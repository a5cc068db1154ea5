package de.integrativ.platform.inbox;

import de.integrativ.platform.config.ThisService;
import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.event.Known;
import de.integrativ.platform.event.Topics;
import de.integrativ.platform.event.Wire;
import de.integrativ.platform.log.Contentless;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The net below the inbox: a record that it neither applied nor parked is parked as it came, with the place that it came
 * from, and holds up nobody else. Nothing of it is looked into: opening it may be what failed.
 */
@ApplicationScoped
class Escaped {

    private static final Logger LOG = Logger.getLogger(Escaped.class);

    private final Inbox inbox;
    private final InboxTables tables;
    private final Parking parking;
    private final Wall wall;
    private final Patience patience;
    private final ThisService service;

    Escaped(Inbox inbox, InboxTables tables, Parking parking, Wall wall, Patience patience, ThisService service) {
        this.inbox = inbox;
        this.tables = tables;
        this.parking = parking;
        this.wall = wall;
        this.patience = patience;
        this.service = service;
    }

    /**
     * Blocks while the database is away.
     *
     * @throws IllegalStateException when the service stops: the record stays on the broker and comes again
     */
    void keep(ConsumerRecord<String, byte[]> record, Throwable reason) {
        if (patience.over()) {
            throw new IllegalStateException("stopping", reason);
        }
        Optional<MessageHandler> handler = inbox.handler(record.topic());
        if (Passing.passes(reason) && handler.isPresent()) {
            inbox.receive(record, handler.get());
            return;
        }
        LOG.errorf(
                "ALARM parked %s/%d/%d, which escaped the inbox: %s",
                record.topic(), record.partition(), record.offset(), Contentless.line(reason));
        patience.insist(() -> wall.within(SystemRole.CONSUMER, () -> {
            tables.passed(service.party(), record);
            return parking.park(
                    record,
                    envelope(record),
                    Known.NOTHING,
                    Parking.ESCAPED,
                    Contentless.line(reason),
                    handler.map(Redriving::name).orElse(""));
        }));
    }

    /** For finding it again, and so that the same message, if it comes anew, replaces it. */
    private static @Nullable Envelope envelope(ConsumerRecord<String, byte[]> record) {
        try {
            return Wire.envelope(record.headers(), Topics.ordered(record.topic()));
        } catch (Wire.Malformed e) {
            return null;
        }
    }
}

package de.integrativ.platform.outbox;

import de.integrativ.platform.config.ThisService;
import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.event.Known;
import de.integrativ.platform.event.Topics;
import de.integrativ.platform.event.Types;
import de.integrativ.platform.event.Wire;
import de.integrativ.platform.log.Contentless;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Tells through every partition of our signals up to when all we had to say has been said. */
@ApplicationScoped
public class Heartbeat {

    private static final Logger LOG = Logger.getLogger(Heartbeat.class);
    /** Signals alone: a handover or an answer to an agency says nothing of what we have signalled. */
    private static final String OLDEST_UNSENT = """
            select min(o.recorded_at) from (
                select first.recorded_at from lane l cross join lateral (
                    select recorded_at from outbox x where x.lane = l.lane and x.topic = ?
                    order by x.position limit 1) first
                union all
                select recorded_at from outbox_parked where topic = ?) o""";

    private final Publishers publishers;
    private final OutboxTables tables;
    private final Wall wall;
    private final ThisService service;
    private final Clock clock;
    private @Nullable Producer<String, byte[]> producer;

    Heartbeat(Publishers publishers, OutboxTables tables, Wall wall, ThisService service, Clock clock) {
        this.publishers = publishers;
        this.tables = tables;
        this.wall = wall;
        this.service = service;
        this.clock = clock;
    }

    @Scheduled(every = "{integrativ.heartbeat-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    synchronized void beat() {
        Instant asOf = wall.within(SystemRole.JOB, this::saidUpTo);
        try {
            if (producer == null) {
                producer = publishers.producer();
            }
            String topic = Topics.signalsFrom(service.party());
            for (var partition : producer.partitionsFor(topic)) {
                var unused = producer.send(record(topic, partition.partition(), asOf));
            }
        } catch (KafkaException e) {
            LOG.debugf("no heartbeat: %s", Contentless.line(e));
        }
    }

    synchronized void stop(@Observes ShutdownEvent event) {
        if (producer != null) {
            producer.close(Duration.ZERO);
        }
    }

    private Instant saidUpTo() {
        Instant now = clock.instant();
        return tables.query(OLDEST_UNSENT, statement -> {
            statement.setString(1, Topics.signalsFrom(service.party()));
            statement.setString(2, Topics.signalsFrom(service.party()));
            try (var row = statement.executeQuery()) {
                OffsetDateTime oldest = row.next() ? row.getObject(1, OffsetDateTime.class) : null;
                return oldest == null || oldest.toInstant().isAfter(now) ? now : oldest.toInstant();
            }
        });
    }

    private ProducerRecord<String, byte[]> record(String topic, int partition, Instant asOf) {
        String key = "heartbeat-" + partition;
        Envelope envelope =
                new Envelope(UUID.randomUUID(), Types.HEARTBEAT, service.source(), topic, key, 1, 1, asOf, asOf);
        return new ProducerRecord<>(
                topic,
                partition,
                key,
                "{}".getBytes(StandardCharsets.UTF_8),
                Wire.headers(envelope, Known.NOTHING, false, null));
    }
}

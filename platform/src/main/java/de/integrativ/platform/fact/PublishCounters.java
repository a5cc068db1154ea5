package de.integrativ.platform.fact;

import de.integrativ.platform.config.ThisService;
import de.integrativ.platform.event.Message;
import de.integrativ.platform.event.Types;
import de.integrativ.platform.outbox.Outbox;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.WithinWall;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;

/** Sends the monthly counters now and then: at once, each step would stand beside the event that caused it. */
@ApplicationScoped
public class PublishCounters {

    record Counted(String month, String counter, long value) {}

    private final FactTables tables;
    private final Outbox outbox;
    private final Clock clock;
    private final UUID key;

    PublishCounters(FactTables tables, Outbox outbox, Clock clock, ThisService service) {
        this.tables = tables;
        this.outbox = outbox;
        this.clock = clock;
        this.key = UUID.nameUUIDFromBytes(("counters of " + service.party()).getBytes(StandardCharsets.UTF_8));
    }

    @Scheduled(every = "{integrativ.counters-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @WithinWall(SystemRole.JOB)
    public void publish() {
        for (FactTables.Counter counter : tables.changed()) {
            Counted counted = new Counted(counter.month(), counter.counter(), counter.value());
            outbox.fact(key, new Message(Types.FACT_COUNTED, clock.instant(), counted));
            tables.published(counter);
        }
    }
}

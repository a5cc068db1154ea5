package de.integrativ.platform.outbox;

import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;

/** What waits to leave, lane by lane, and what is parked; deploy/observability/alerts.yml says when that is too much. */
@ApplicationScoped
public class OutboxMetrics {

    private static final String HEADS = """
            select l.lane, o.recorded_at from lane l
            cross join lateral (select recorded_at from outbox x where x.lane = l.lane order by x.position limit 1) o""";
    private static final String PARKED =
            "select (select count(*) from parking where reason <> 'REFUSED'), (select count(*) from outbox_parked)";

    private final OutboxTables tables;
    private final Wall wall;
    private final Clock clock;
    private final MeterRegistry meters;
    private volatile double[] ages = new double[Lane.COUNT];
    private volatile long parkedIn;
    private volatile long parkedOut;

    OutboxMetrics(OutboxTables tables, Wall wall, Clock clock, MeterRegistry meters) {
        this.tables = tables;
        this.wall = wall;
        this.clock = clock;
        this.meters = meters;
    }

    void start(@Observes StartupEvent event) {
        for (int i = 0; i < Lane.COUNT; i++) {
            int lane = i;
            Gauge.builder("integrativ.outbox.oldest.seconds", this, metrics -> metrics.ages[lane])
                    .description("Age of the first row that waits in this lane")
                    .tag("lane", Integer.toString(lane))
                    .register(meters);
        }
        Gauge.builder("integrativ.parked", this, metrics -> metrics.parkedIn)
                .tag("direction", "in")
                .register(meters);
        Gauge.builder("integrativ.parked", this, metrics -> metrics.parkedOut)
                .tag("direction", "out")
                .register(meters);
    }

    @Scheduled(every = "{integrativ.metrics-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measure() {
        wall.within(SystemRole.JOB, () -> {
            ages = ages();
            tables.query(PARKED, statement -> {
                try (var row = statement.executeQuery()) {
                    row.next();
                    parkedIn = row.getLong(1);
                    parkedOut = row.getLong(2);
                    return true;
                }
            });
            return null;
        });
    }

    private double[] ages() {
        return tables.query(HEADS, statement -> {
            double[] found = new double[Lane.COUNT];
            Arrays.fill(found, 0);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    OffsetDateTime recorded = row.getObject(2, OffsetDateTime.class);
                    Duration age = Duration.between(recorded.toInstant(), clock.instant());
                    found[row.getShort(1)] = Math.max(0, age.toMillis() / 1000.0);
                }
            }
            return found;
        });
    }
}

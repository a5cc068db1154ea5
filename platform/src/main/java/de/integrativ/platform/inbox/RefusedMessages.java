package de.integrativ.platform.inbox;

import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.WithinWall;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;

/** What was refused is kept as long as the topics keep what they carry, so that it can be looked into; then it goes. */
@ApplicationScoped
public class RefusedMessages {

    static final Duration KEPT = Duration.ofDays(30);

    private final Parking parking;
    private final Clock clock;

    RefusedMessages(Parking parking, Clock clock) {
        this.parking = parking;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @WithinWall(SystemRole.JOB)
    public void forget() {
        parking.forgetRefused(OffsetDateTime.now(clock).minus(KEPT));
    }
}

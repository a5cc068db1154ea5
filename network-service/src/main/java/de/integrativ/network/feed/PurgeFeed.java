package de.integrativ.network.feed;

import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.WithinWall;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;

/**
 * What stood in a feed as long as an agency's topic keeps its messages goes, fetched or not. Who comes later is told so
 * (410), and what was not receipted is offered again by the service that owes it.
 */
@ApplicationScoped
class PurgeFeed {

    /** As the topics to agencies: thirty days. See docs/adr/0504-feed-keeps-thirty-days.md. */
    static final Duration KEPT = Duration.ofDays(30);

    private final EntityManager database;
    private final Clock clock;

    PurgeFeed(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @WithinWall(SystemRole.JOB)
    void purge() {
        database.createNativeQuery("delete from feed where published_at < :before")
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate();
    }
}

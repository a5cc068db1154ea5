package de.integrativ.platform.outbox;

import de.integrativ.platform.log.Contentless;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Brings the outbox to the broker for as long as the service runs; see docs/adr/0101-outbox-lanes.md. */
@ApplicationScoped
public class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration AFTER_FAILURE = Duration.ofMillis(250);

    private final AgroalDataSource database;
    private final Publishers publishers;
    private final Feeds feeds;
    private final Nudge nudge;
    private final boolean enabled;
    private volatile boolean stopping;
    private volatile @Nullable Publisher open;
    private @Nullable Thread thread;
    private int startLane;

    Relay(
            @DataSource("relay") AgroalDataSource database,
            Publishers publishers,
            Feeds feeds,
            Nudge nudge,
            @ConfigProperty(name = "integrativ.relay.enabled") boolean enabled) {
        this.database = database;
        this.publishers = publishers;
        this.feeds = feeds;
        this.nudge = nudge;
        this.enabled = enabled;
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            thread = Thread.ofPlatform().name("relay").daemon().start(this::work);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (open != null) {
            open.close();
        }
        if (thread != null) {
            thread.interrupt();
            thread.join(POLL.plus(POLL).toMillis());
        }
    }

    private void work() {
        while (!stopping) {
            try (Publisher publisher = publishers.open()) {
                open = publisher;
                relay(publisher);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (SQLException | RuntimeException e) {
                if (!stopping) {
                    LOG.warnf("The relay starts over: %s", Contentless.line(e));
                    pause();
                }
            }
        }
    }

    private void relay(Publisher publisher) throws SQLException, InterruptedException {
        try (Connection connection = database.getConnection()) {
            RelayRound round = new RelayRound(connection, publisher, feeds);
            while (!stopping) {
                startLane = (startLane + 1) % Lane.COUNT;
                RelayRound.Done done = round.run(startLane);
                if (done.stopped() > 0) {
                    Thread.sleep(AFTER_FAILURE);
                } else if (done.read() == 0) {
                    nudge.await(POLL);
                }
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(AFTER_FAILURE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package de.integrativ.platform.inbox;

import de.integrativ.platform.event.JourneyId;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much our knowledge of another service is worth now: its consents, above all. */
@ApplicationScoped
public class Freshness {

    private final AgroalDataSource database;
    private final Clock clock;
    private final int partitions;

    /** @param partitions of the signals: one that was never heard may hold what we should know */
    Freshness(AgroalDataSource database, Clock clock, @ConfigProperty(name = "integrativ.partitions") int partitions) {
        this.database = database;
        this.clock = clock;
        this.partitions = partitions;
    }

    /**
     * Whether every partition of its signals was heard within that time and nothing of the journey is parked.
     *
     * @param service e.g. {@code casework-service}
     */
    public boolean knows(String service, JourneyId journey, Duration staleAfter) {
        String source = "/" + service;
        String sql = """
                select coalesce(
                        (select min(as_of) >= ? and count(*) >= ? from heard where source = ?), false)
                    and not exists (select 1 from parking where source = ? and topic = ? and key = ?)""";
        try (var connection = database.getConnection();
                var ask = connection.prepareStatement(sql)) {
            ask.setObject(1, OffsetDateTime.now(clock).minus(staleAfter));
            ask.setInt(2, partitions);
            ask.setString(3, source);
            ask.setString(4, source);
            ask.setString(5, "signals.from." + service);
            ask.setString(6, journey.toString());
            try (var row = ask.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new InboxUnavailable(e);
        }
    }
}

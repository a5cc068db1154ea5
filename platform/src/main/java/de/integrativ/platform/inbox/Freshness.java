package de.integrativ.platform.inbox;

import de.integrativ.platform.event.JourneyId;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;

/** How much our knowledge of another service is worth now: its consents, above all. */
@ApplicationScoped
public class Freshness {

    private final AgroalDataSource database;
    private final Clock clock;

    Freshness(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Whether every partition of its signals was heard within that time and nothing of the journey is parked.
     *
     * @param service e.g. {@code casework-service}
     */
    public boolean knows(String service, JourneyId journey, Duration staleAfter) {
        String source = "/" + service;
        String sql = """
                select coalesce((select min(as_of) from heard where source = ?) >= ?, false)
                    and not exists (select 1 from parking where source = ? and topic = ? and key = ?)""";
        try (var connection = database.getConnection();
                var ask = connection.prepareStatement(sql)) {
            ask.setString(1, source);
            ask.setObject(2, OffsetDateTime.now(clock).minus(staleAfter));
            ask.setString(3, source);
            ask.setString(4, "signals.from." + service);
            ask.setString(5, journey.toString());
            try (var row = ask.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new InboxUnavailable(e);
        }
    }
}

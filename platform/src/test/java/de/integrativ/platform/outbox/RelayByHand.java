package de.integrativ.platform.outbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import java.sql.SQLException;

/** Turns the relay until nothing is left, against the real broker. */
@Singleton
public class RelayByHand {

    private final AgroalDataSource database;
    private final Publishers publishers;
    private final Feeds feeds;

    RelayByHand(@DataSource("relay") AgroalDataSource database, Publishers publishers, Feeds feeds) {
        this.database = database;
        this.publishers = publishers;
        this.feeds = feeds;
    }

    public void round() throws SQLException {
        try (var connection = database.getConnection();
                Publisher publisher = publishers.open()) {
            RelayRound round = new RelayRound(connection, publisher, feeds);
            while (round.run(0).read() > 0) {
                // the next thousand
            }
        }
    }
}

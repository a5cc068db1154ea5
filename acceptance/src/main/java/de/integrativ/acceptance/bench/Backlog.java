package de.integrativ.acceptance.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The outbox of referral-service, filled from outside while its relay is kept from it. */
final class Backlog implements AutoCloseable {

    static final String TOPIC = "signals.from.referral-service";
    private static final int LANES = 16;

    /** How the rows of a journey lie in the backlog. */
    enum Shape {
        /** Its next row comes when every other journey had one. */
        SPREAD("g %% %d"),
        /** All its rows one behind the other: only one of them may be in flight. */
        BURSTS("g / (%d / %d)");

        private final String journey;

        Shape(String journey) {
            this.journey = journey;
        }

        private String journey(int rows, int journeys) {
            return this == SPREAD ? journey.formatted(journeys) : journey.formatted(rows, journeys);
        }
    }

    private final String url;
    private final Connection keeper;

    Backlog(int base) throws SQLException {
        this.url = "jdbc:postgresql://127.0.0.1:" + (base + 3) + "/referral?user=postgres&password=postgres";
        this.keeper = connection();
        keeper.setAutoCommit(false);
    }

    Connection connection() throws SQLException {
        return DriverManager.getConnection(url);
    }

    /** Statistics that say "empty": what a plan is made from when a broker has been away for a day. */
    void saysEmpty() throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze outbox");
        }
    }

    /** Keeps the relay away by its own rule: a lane that another holds is left to it. */
    void hold() throws SQLException {
        try (Statement statement = keeper.createStatement()) {
            statement.execute("select * from lane for update");
        }
    }

    void release() throws SQLException {
        keeper.rollback();
    }

    /** @param lanes over how many of the sixteen */
    void fill(int rows, int journeys, Shape shape, int lanes) throws SQLException {
        String fill = """
                insert into outbox (lane, id, topic, key, source, sequence, epoch, known_epoch, known_sequence, type,
                    occurred_at, recorded_at, body)
                select journey %% %d, gen_random_uuid(), '%s', md5('%d' || journey)::uuid::text, '/referral-service',
                    row_number() over (partition by journey order by g), 1, 0, 0,
                    'de.integrativ.referral.meeting-held.v1', now(), now(),
                    '{"filler":"' || repeat('x', 580) || '"}'
                from (select g, %s as journey from generate_series(0, %d) g) backlog
                order by g""".formatted(
                        Math.min(lanes, LANES), TOPIC, System.nanoTime(), shape.journey(rows, journeys), rows - 1);
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(fill);
        }
    }

    boolean empty() throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("select not exists (select 1 from outbox)")) {
            return row.next() && row.getBoolean(1);
        }
    }

    @Override
    public void close() throws SQLException {
        keeper.close();
    }
}

package de.integrativ.platform.outbox;

import de.integrativ.platform.seal.NoKey;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** One transaction of the relay: lock free lanes, read, publish, delete exactly what arrived. */
final class RelayRound {

    private static final Logger LOG = Logger.getLogger(RelayRound.class);
    private static final int BATCH = 1000;
    /** The lateral probe keeps its plan on an empty and on a full outbox; EXISTS did not. */
    static final String LOCK = """
            select l.lane from lane l
            cross join lateral (select 1 from outbox o where o.lane = l.lane order by o.position limit 1) waiting
            order by (l.lane - ?) & 15 for update of l skip locked""";
    /** A statement of its own: in the locking one it would see what was there before the lock. */
    static final String READ = """
            select o.* from unnest(?::smallint[]) l(lane)
            cross join lateral (select * from outbox x where x.lane = l.lane order by x.position limit ?) o
            order by o.position""";

    static final String DELETE = """
            delete from outbox o using unnest(?::smallint[], ?::bigint[]) gone(lane, position)
            where o.lane = gone.lane and o.position = gone.position""";
    private static final String HELD = """
            select distinct p.topic, p.key from outbox_parked p
            join unnest(?::text[], ?::text[]) s(topic, key) on p.topic = s.topic and p.key = s.key""";
    private static final String PARK = """
            with moved as (
                delete from outbox where lane = ? and topic = ? and key = ? and position >= ? returning *)
            insert into outbox_parked select moved.*, ? from moved""";

    /** What a round did; {@code stopped} lanes wait for the broker. */
    record Done(int read, int published, int parked, int stopped) {
        static final Done NOTHING = new Done(0, 0, 0, 0);
    }

    private final Connection connection;
    private final Publisher publisher;
    private final Feeds feeds;

    RelayRound(Connection connection, Publisher publisher, Feeds feeds) {
        this.connection = connection;
        this.publisher = publisher;
        this.feeds = feeds;
    }

    Done run(int startLane) throws SQLException {
        connection.setAutoCommit(false);
        try {
            List<Short> lanes = lock(startLane);
            Done done = lanes.isEmpty() ? Done.NOTHING : publish(read(lanes));
            connection.commit();
            return done;
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        }
    }

    private Done publish(List<Queued> rows) throws SQLException {
        Set<Queued.Subject> held = held(rows);
        int parked = 0;
        for (Queued row : firstOfEach(rows, held::contains)) {
            parked += park(row, "an earlier one of this key is parked");
        }
        List<Queued> free =
                rows.stream().filter(row -> !held.contains(row.subject())).toList();
        Waves.Result sent =
                Waves.publish(free.stream().filter(row -> !feeds.takes(row)).toList(), publisher);
        List<Queued> arrived = new ArrayList<>(sent.acknowledged());
        for (Waves.Unmendable row : sent.unmendable()) {
            parked += park(row.row(), row.reason());
        }
        // Last, so that a feed's head is locked for no longer than it takes.
        Set<Queued.Subject> stuck = new HashSet<>();
        for (Queued row : free.stream().filter(feeds::takes).toList()) {
            if (stuck.contains(row.subject())) {
                continue; // parked together with the first of its key
            }
            try {
                feeds.publish(connection, row.message());
                arrived.add(row);
            } catch (NoKey e) {
                stuck.add(row.subject());
                parked += park(row, e.toString());
            }
        }
        delete(arrived);
        return new Done(rows.size(), arrived.size(), parked, sent.stopped().size());
    }

    private static List<Queued> firstOfEach(List<Queued> rows, Predicate<Queued.Subject> which) {
        return List.copyOf(rows.stream()
                .filter(row -> which.test(row.subject()))
                .collect(Collectors.toMap(Queued::subject, row -> row, (first, later) -> first))
                .values());
    }

    private List<Short> lock(int startLane) throws SQLException {
        List<Short> lanes = new ArrayList<>();
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setInt(1, startLane);
            try (ResultSet row = lock.executeQuery()) {
                while (row.next()) {
                    lanes.add(row.getShort(1));
                }
            }
        }
        return lanes;
    }

    private List<Queued> read(List<Short> lanes) throws SQLException {
        List<Queued> rows = new ArrayList<>();
        try (PreparedStatement read = connection.prepareStatement(READ)) {
            read.setArray(1, connection.createArrayOf("int2", lanes.toArray()));
            read.setInt(2, Math.max(1, BATCH / lanes.size()));
            try (ResultSet row = read.executeQuery()) {
                while (row.next()) {
                    rows.add(new Queued(row.getShort("lane"), row.getLong("position"), Outgoing.from(row)));
                }
            }
        }
        return rows;
    }

    private Set<Queued.Subject> held(List<Queued> rows) throws SQLException {
        List<Queued.Subject> subjects =
                rows.stream().map(Queued::subject).distinct().toList();
        try (PreparedStatement held = connection.prepareStatement(HELD)) {
            held.setArray(1, texts(subjects.stream().map(Queued.Subject::topic).toArray()));
            held.setArray(2, texts(subjects.stream().map(Queued.Subject::key).toArray()));
            Set<Queued.Subject> found = new HashSet<>();
            try (ResultSet row = held.executeQuery()) {
                while (row.next()) {
                    found.add(new Queued.Subject(row.getString(1), row.getString(2)));
                }
            }
            return found;
        }
    }

    private Array texts(Object[] texts) throws SQLException {
        return connection.createArrayOf("text", texts);
    }

    private int park(Queued row, String reason) throws SQLException {
        try (PreparedStatement park = connection.prepareStatement(PARK)) {
            park.setShort(1, row.lane());
            park.setString(2, row.subject().topic());
            park.setString(3, row.subject().key());
            park.setLong(4, row.position());
            park.setString(5, reason);
            LOG.errorf(
                    "ALARM outbox parked from %s: %s", row.message().envelope().id(), reason);
            return park.executeUpdate();
        }
    }

    private void delete(List<Queued> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
            delete.setArray(
                    1,
                    connection.createArrayOf(
                            "int2", rows.stream().map(Queued::lane).toArray()));
            delete.setArray(
                    2,
                    connection.createArrayOf(
                            "int8", rows.stream().map(Queued::position).toArray()));
            delete.executeUpdate();
        }
    }
}

package de.integrativ.platform.audit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Chains what was written down, in an order of its own. A link holds a salted hash of its entry and, in its head,
 * everything before it; so an entry and its salt can be erased and the chain still verifies.
 */
@ApplicationScoped
public class AuditChain {

    private static final byte[] BEGINNING = new byte[32];
    private static final String ENTRY = "e.id, e.at, e.actor, e.agency, e.act, e.object, e.object_id, e.detail, e.salt";
    /** The lock keeps a second replica from giving the same link twice. */
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtext('integrativ.audit'))";

    /** Of a chain that has expired as a whole the last sealed head is left. */
    private static final String LAST = """
            (select link, head from audit_link order by link desc limit 1)
            union all (select last_link, head from audit_day order by last_link desc limit 1)
            order by link desc limit 1""";

    private static final String LINKS = "select l.entry, l.leaf, l.head, " + ENTRY
            + " from audit_link l left join audit_entry e on e.id = l.entry order by l.link";
    private static final String ALTERED_DAYS = """
            select d.day from audit_day d left join audit_link l on l.link = d.last_link
            where d.expired_at is null and (l.head is null or l.head <> d.head) order by d.day""";

    private final AgroalDataSource database;

    AuditChain(@DataSource("audit") AgroalDataSource database) {
        this.database = database;
    }

    @Scheduled(every = "{integrativ.audit-chain-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void chain() throws SQLException {
        alone(database, this::append);
    }

    /** Until nothing that is committed is left unchained. */
    void chainAll() throws SQLException {
        int[] appended = {1};
        while (appended[0] > 0) {
            alone(database, connection -> appended[0] = append(connection));
        }
    }

    interface Work {
        void on(Connection connection) throws SQLException;
    }

    /** In one transaction, while no other replica does anything to chain or days. */
    static void alone(AgroalDataSource database, Work work) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute(ONE_AT_A_TIME);
                work.on(connection);
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    /** @return the first entry that was altered or whose link was; none if all is as it was written */
    public Optional<UUID> firstAltered() {
        try (Connection connection = database.getConnection();
                var select = connection.prepareStatement(LINKS);
                ResultSet link = select.executeQuery()) {
            byte[] head = expired(connection);
            while (link.next()) {
                byte[] leaf = link.getBytes("leaf");
                boolean erased = link.getObject("id") == null;
                head = hash(head, leaf);
                if (!Arrays.equals(head, link.getBytes("head")) || !(erased || Arrays.equals(leaf, leaf(link)))) {
                    return Optional.of(link.getObject("entry", UUID.class));
                }
            }
            return Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Days that were sealed under another head than the chain has now: it was rewritten, or cut. */
    public List<LocalDate> alteredDays() {
        try (Connection connection = database.getConnection();
                var select = connection.prepareStatement(ALTERED_DAYS);
                ResultSet day = select.executeQuery()) {
            List<LocalDate> altered = new ArrayList<>();
            while (day.next()) {
                altered.add(day.getObject(1, LocalDate.class));
            }
            return altered;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the chain goes on from when its first links have expired. */
    private static byte[] expired(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(
                        "select head from audit_day where expired_at is not null order by last_link desc limit 1");
                ResultSet row = select.executeQuery()) {
            return row.next() ? row.getBytes(1) : BEGINNING;
        }
    }

    /** @return how many */
    private int append(Connection connection) throws SQLException {
        long number = 0;
        byte[] head = BEGINNING;
        try (var last = connection.prepareStatement(LAST);
                ResultSet row = last.executeQuery()) {
            if (row.next()) {
                number = row.getLong(1);
                head = row.getBytes(2);
            }
        }
        String open = "select " + ENTRY + " from audit_entry e where not e.chained order by e.position limit 1000";
        try (var unchained = connection.prepareStatement(open);
                var link = connection.prepareStatement("insert into audit_link values (?, ?, ?, ?, ?)");
                var done = connection.prepareStatement("update audit_entry set chained = true where id = ?");
                ResultSet entry = unchained.executeQuery()) {
            while (entry.next()) {
                UUID id = entry.getObject("id", UUID.class);
                byte[] leaf = leaf(entry);
                head = hash(head, leaf);
                link.setLong(1, ++number);
                link.setObject(2, id);
                link.setObject(3, entry.getObject("at", OffsetDateTime.class).toLocalDate());
                link.setBytes(4, leaf);
                link.setBytes(5, head);
                link.addBatch();
                done.setObject(1, id);
                done.addBatch();
            }
            done.executeBatch();
            return link.executeBatch().length;
        }
    }

    private static byte[] leaf(ResultSet entry) throws SQLException {
        StringBuilder payload = new StringBuilder();
        for (String column : new String[] {"id", "actor", "agency", "act", "object", "object_id", "detail"}) {
            String value = entry.getString(column);
            payload.append(value.length()).append(':').append(value);
        }
        payload.append(entry.getObject("at", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC));
        return hash(entry.getBytes("salt"), payload.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hash(byte[] before, byte[] after) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(before);
            return sha.digest(after);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

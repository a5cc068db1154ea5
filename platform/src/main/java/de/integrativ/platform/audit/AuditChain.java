package de.integrativ.platform.audit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Chains what was written down, in an order of its own. A link holds a salted hash of its entry and, in its head,
 * everything before it; so an entry and its salt can be erased and the chain still verifies.
 */
@ApplicationScoped
public class AuditChain {

    /** The lock keeps a second replica from giving the same link twice. */
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtext('integrativ.audit'))";

    /** Of a chain that has expired as a whole the last sealed head is left. */
    private static final String LAST = """
            (select link, head from audit_link order by link desc limit 1)
            union all (select last_link, head from audit_day order by last_link desc limit 1)
            order by link desc limit 1""";

    /** UTC, by the database's own clock: whoever writes an entry says when it was, and may say anything. */
    static final String TODAY = "(now() at time zone 'UTC')::date";

    /** Days never go back: what comes when its day is sealed already belongs to the next. */
    private static final String DAY = "select greatest(" + TODAY
            + ", (select day from audit_link order by link desc limit 1), (select max(day) + 1 from audit_day))";

    /** An entry that has a link gets no second one, whatever it says of itself. */
    private static final String OPEN = "select " + AuditHash.ENTRY + " from audit_entry e where not e.chained"
            + " and not exists (select 1 from audit_link l where l.entry = e.id) order by e.position limit 1000";

    private static final String LINK =
            "insert into audit_link (link, entry, day, leaf, head, version) values (?, ?, ?, ?, ?, ?)";

    private final AgroalDataSource database;
    private final KeptHeads heads;

    AuditChain(@DataSource("audit") AgroalDataSource database, KeptHeads heads) {
        this.database = database;
        this.heads = heads;
    }

    @Scheduled(every = "{integrativ.audit-chain-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void chain() throws SQLException {
        round();
    }

    /** Until nothing that is committed is left unchained. */
    void chainAll() throws SQLException {
        boolean more = true;
        while (more) {
            more = round();
        }
    }

    /** What the work writes down is linked in its own transaction: what it took away is never gone without the reason. */
    void linking(Work work) throws SQLException {
        @Nullable Tip[] tip = new Tip[1];
        alone(database, connection -> {
            work.on(connection);
            for (Tip next = append(connection); next != null; next = append(connection)) {
                tip[0] = next;
            }
        });
        keep(tip[0]);
    }

    /** @return whether there was anything to chain */
    private boolean round() throws SQLException {
        @Nullable Tip[] tip = new Tip[1];
        alone(database, connection -> tip[0] = append(connection));
        keep(tip[0]);
        return tip[0] != null;
    }

    /** Outside, once it is committed. */
    private void keep(@Nullable Tip reached) {
        if (reached != null) {
            heads.keep(reached.link, reached.head, reached.day);
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

    private record Tip(long link, byte[] head, LocalDate day) {}

    /** @return the last link that it made; none if there was nothing to chain */
    private static @Nullable Tip append(Connection connection) throws SQLException {
        long number = 0;
        byte[] head = AuditHash.BEGINNING;
        try (var last = connection.prepareStatement(LAST);
                ResultSet row = last.executeQuery()) {
            if (row.next()) {
                number = row.getLong(1);
                head = row.getBytes(2);
            }
        }
        LocalDate day = day(connection);
        Tip tip = null;
        try (var unchained = connection.prepareStatement(OPEN);
                var link = connection.prepareStatement(LINK);
                var done = connection.prepareStatement("update audit_entry set chained = true where id = ?");
                ResultSet entry = unchained.executeQuery()) {
            while (entry.next()) {
                UUID id = entry.getObject("id", UUID.class);
                byte[] leaf = AuditHash.leaf(AuditHash.VERSION, entry);
                head = AuditHash.head(AuditHash.VERSION, head, leaf, day);
                link.setLong(1, ++number);
                link.setObject(2, id);
                link.setObject(3, day);
                link.setBytes(4, leaf);
                link.setBytes(5, head);
                link.setInt(6, AuditHash.VERSION);
                link.addBatch();
                done.setObject(1, id);
                done.addBatch();
                tip = new Tip(number, head, day);
            }
            done.executeBatch();
            link.executeBatch();
            return tip;
        }
    }

    private static LocalDate day(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(DAY);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getObject(1, LocalDate.class);
        }
    }
}

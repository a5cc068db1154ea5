package de.integrativ.platform.audit;

import de.integrativ.county.County;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Seals the chain day by day (UTC), tells the head to whoever listens, and lets whole days expire. A sealed day that was
 * rewritten no longer has the head that others keep. See docs/adr/0105-audit-chain.md.
 */
@ApplicationScoped
public class AuditDays {

    private static final Logger LOG = Logger.getLogger(AuditDays.class);

    /** The day of the first link that is not sealed, if it is over. No day is sealed twice, whatever its links say. */
    private static final String NEXT =
            "with next as (select greatest(l.day, (select max(day) + 1 from audit_day)) as day"
                    + " from audit_link l where l.link > (select coalesce(max(last_link), 0) from audit_day)"
                    + " order by l.link limit 1) select day from next where day < " + AuditChain.TODAY;
    /** A day is a stretch of the chain: it ends before the first link of a later one. */
    private static final String SEAL = """
            with before as (select coalesce(max(last_link), 0) as link from audit_day),
                 later as (select min(l.link) as link from before, audit_link l where l.link > before.link and l.day > ?)
            insert into audit_day (day, first_link, last_link, head, sealed_at)
            select ?, before.link + 1, l.link, l.head, ? from before, later, audit_link l
            where l.link > before.link and (later.link is null or l.link < later.link)
            order by l.link desc limit 1""";

    private static final String EXPIRING = """
            select day from audit_day where expired_at is null and day < ? order by day limit ?""";
    private static final String EXPIRE_ENTRIES = """
            delete from audit_entry e using audit_link l, audit_day d
            where d.day = ? and l.link between d.first_link and d.last_link and e.id = l.entry""";
    private static final String EXPIRE_LINKS = """
            delete from audit_link l using audit_day d
            where d.day = ? and l.link between d.first_link and d.last_link""";

    private static final String EXPIRED = "update audit_day set expired_at = ?, kept_days = ? where day = ?";

    private final AgroalDataSource database;
    private final AuditChain chain;
    private final AuditHeads heads;
    private final Clock clock;
    private final County county;
    private final int atMost;

    AuditDays(
            @DataSource("audit") AgroalDataSource database,
            AuditChain chain,
            AuditHeads heads,
            Clock clock,
            County county,
            @ConfigProperty(name = "integrativ.audit-expire-at-most") int atMost) {
        this.database = database;
        this.chain = chain;
        this.heads = heads;
        this.clock = clock;
        this.county = county;
        this.atMost = atMost;
    }

    @Scheduled(
            every = "{integrativ.audit-days-every}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() throws SQLException {
        chain.chainAll();
        AuditChain.alone(database, this::seal);
        AuditChain.alone(database, heads::tell);
        AuditChain.alone(database, this::expire);
    }

    private void seal(Connection connection) throws SQLException {
        Optional<LocalDate> over = next(connection);
        while (over.isPresent()) {
            try (var seal = connection.prepareStatement(SEAL)) {
                seal.setObject(1, over.get());
                seal.setObject(2, over.get());
                seal.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
                seal.executeUpdate();
            }
            over = next(connection);
        }
    }

    /** A clock that leaps would take the whole log with it: then a person looks first. */
    private void expire(Connection connection) throws SQLException {
        int kept = county.retention().accessLogDays();
        List<LocalDate> expiring = expiring(connection, kept);
        if (expiring.size() > atMost) {
            LOG.errorf(
                    "ALARM more than %d days of the audit would expire at once: none does. If the clock is right and the county's"
                            + " file meant it: integrativ.audit-expire-at-most",
                    atMost);
            return;
        }
        for (LocalDate day : expiring) {
            forDay(connection, EXPIRE_ENTRIES, day);
            forDay(connection, EXPIRE_LINKS, day);
            try (var mark = connection.prepareStatement(EXPIRED)) {
                mark.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
                mark.setInt(2, kept);
                mark.setObject(3, day);
                mark.executeUpdate();
            }
        }
    }

    private List<LocalDate> expiring(Connection connection, int kept) throws SQLException {
        List<LocalDate> days = new ArrayList<>();
        try (var select = connection.prepareStatement(EXPIRING)) {
            select.setObject(1, today().minusDays(kept));
            select.setInt(2, atMost + 1);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    days.add(row.getObject(1, LocalDate.class));
                }
            }
        }
        return days;
    }

    private static Optional<LocalDate> next(Connection connection) throws SQLException {
        try (var next = connection.prepareStatement(NEXT);
                var row = next.executeQuery()) {
            return row.next() ? Optional.of(row.getObject(1, LocalDate.class)) : Optional.empty();
        }
    }

    private static void forDay(Connection connection, String sql, LocalDate day) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, day);
            statement.executeUpdate();
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

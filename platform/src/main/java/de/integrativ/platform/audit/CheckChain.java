package de.integrativ.platform.audit;

import de.integrativ.county.County;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Goes through the chain every night and whenever the data protection officer asks, and keeps what came out. */
@ApplicationScoped
class CheckChain {

    private static final Logger LOG = Logger.getLogger(CheckChain.class);
    private static final int MOST_FINDINGS = 200;

    /**
     * @param last number of the last link that was looked at
     * @param head of that link, hexadecimal; none for an empty chain
     * @param findings day, position and what is wrong; none: sound
     * @param notes what took something away lawfully: restores and erasures
     */
    record Result(
            Instant at, long links, long last, @Nullable String head, List<String> findings, List<String> notes) {}

    private final AgroalDataSource database;
    private final KeptHeads heads;
    private final Clock clock;
    private final County county;

    CheckChain(@DataSource("audit") AgroalDataSource database, KeptHeads heads, Clock clock, County county) {
        this.database = database;
        this.heads = heads;
        this.clock = clock;
        this.county = county;
    }

    @Scheduled(cron = "{integrativ.audit-check-at}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void nightly() throws SQLException {
        check();
    }

    Result check() throws SQLException {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        try (Connection connection = database.getConnection()) {
            ChainCheck.Outcome outcome = new ChainCheck(connection, KeptOutside.read(heads.file()), today).run();
            if (!outcome.sound()) {
                LOG.errorf(
                        "ALARM the audit's chain: %d findings, the first: %s",
                        outcome.findings().size(), outcome.findings().getFirst());
            }
            Result result = new Result(
                    clock.instant(),
                    outcome.links(),
                    outcome.last(),
                    outcome.head(),
                    outcome.findings().stream()
                            .limit(MOST_FINDINGS)
                            .map(Finding::toString)
                            .toList(),
                    outcome.notes().stream().limit(MOST_FINDINGS).toList());
            keep(connection, result);
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Result> last() throws SQLException {
        try (Connection connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select at, links, last, head, findings, notes from audit_check order by at desc limit 1");
                ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            byte[] head = row.getBytes(4);
            return Optional.of(new Result(
                    row.getObject(1, OffsetDateTime.class).toInstant(),
                    row.getLong(2),
                    row.getLong(3),
                    head == null ? null : HexFormat.of().formatHex(head),
                    Arrays.asList((String[]) row.getArray(5).getArray()),
                    Arrays.asList((String[]) row.getArray(6).getArray())));
        }
    }

    private void keep(Connection connection, Result result) throws SQLException {
        // They name who erased what: the latest is enough, and what has expired must not live on in an older one.
        try (var forget = connection.prepareStatement("update audit_check set notes = '{}' where notes <> '{}'")) {
            forget.executeUpdate();
        }
        try (var insert = connection.prepareStatement(
                "insert into audit_check (at, links, last, head, findings, notes) values (?, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, result.at().atOffset(ZoneOffset.UTC));
            insert.setLong(2, result.links());
            insert.setLong(3, result.last());
            insert.setBytes(4, result.head() == null ? null : HexFormat.of().parseHex(result.head()));
            insert.setArray(
                    5, connection.createArrayOf("text", result.findings().toArray()));
            insert.setArray(6, connection.createArrayOf("text", result.notes().toArray()));
            insert.executeUpdate();
        }
        try (var forget = connection.prepareStatement("delete from audit_check where at < ?")) {
            forget.setObject(
                    1,
                    result.at()
                            .atOffset(ZoneOffset.UTC)
                            .minusDays(county.retention().accessLogDays()));
            forget.executeUpdate();
        }
    }
}

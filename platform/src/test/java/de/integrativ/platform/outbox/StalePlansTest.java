package de.integrativ.platform.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.platform.sample.Tables;
import de.integrativ.testing.RealServers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The relay's own statements, prepared with parameters and run while the outbox was empty and its statistics said so.
 * Then it fills, and nobody analyzes. See ADR 0101.
 */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class StalePlansTest {

    /** More often than it takes to settle on a generic plan. */
    private static final int OFTEN = 8;

    @Inject
    @DataSource("relay")
    AgroalDataSource database;

    @Inject
    Tables tables;

    private Connection relay;

    enum Statement {
        LOCK("integer", RelayRound.LOCK, "0"),
        READ("smallint[], bigint", RelayRound.READ, "'{1,2}', 60"),
        DELETE("smallint[], bigint[]", RelayRound.DELETE, "'{1,2}', '{1,2}'");

        private final String types;
        private final String sql;
        private final String values;

        Statement(String types, String sql, String values) {
            this.types = types;
            this.sql = sql;
            this.values = values;
        }

        private String prepare() {
            String numbered = sql.replaceFirst("\\?", "\\$1").replaceFirst("\\?", "\\$2");
            return "prepare " + name() + " (" + types + ") as " + numbered;
        }

        private String execute() {
            return "execute " + name() + " (" + values + ")";
        }
    }

    @BeforeEach
    void statisticsOfAnEmptyOutbox() throws SQLException {
        tables.execute("alter table outbox set (autovacuum_enabled = false)");
        tables.execute("truncate outbox");
        tables.execute("vacuum (analyze) outbox");
        relay = database.getConnection();
    }

    @AfterEach
    void statisticsOfItsOwnAgain() throws SQLException {
        run("deallocate all");
        run("set plan_cache_mode = force_custom_plan");
        relay.close();
        tables.execute("truncate outbox");
        tables.execute("alter table outbox reset (autovacuum_enabled)");
    }

    @ParameterizedTest
    @EnumSource
    void whatThePlanWasWhileTheOutboxWasEmptyDoesNotStayWhenItFills(Statement statement) throws SQLException {
        runOftenOnTheEmptyOutbox(statement);

        fill();

        assertEquals(List.of("Index"), waysIntoTheOutbox(statement));
    }

    /** The trap itself, or the test above would show nothing: a plan that is kept reads the whole outbox. */
    @Test
    void aPlanThatIsKeptReadsEveryRowForEver() throws SQLException {
        run("set plan_cache_mode = force_generic_plan");
        runOftenOnTheEmptyOutbox(Statement.READ);

        fill();

        assertEquals(List.of("Seq"), waysIntoTheOutbox(Statement.READ));
    }

    private void runOftenOnTheEmptyOutbox(Statement statement) throws SQLException {
        run(statement.prepare());
        for (int i = 0; i < OFTEN; i++) {
            run(statement.execute());
        }
    }

    private void fill() {
        tables.execute("""
                insert into outbox (lane, id, topic, key, source, sequence, epoch, known_epoch, known_sequence, type,
                    occurred_at, recorded_at, body)
                select i & 15, gen_random_uuid(), 'signals.from.sample-service', 'k' || i, '/sample-service', 1, 1, 0, 0,
                    't', now(), now(), '{}' from generate_series(1, 20000) i""");
    }

    /** How each scan of the outbox goes about it: "Index" or "Seq". */
    private List<String> waysIntoTheOutbox(Statement statement) throws SQLException {
        List<String> ways = new ArrayList<>();
        try (var explain = relay.createStatement();
                var line = explain.executeQuery("explain (costs off) " + statement.execute())) {
            while (line.next()) {
                if (line.getString(1).matches(".* Scan.* on outbox .*")) {
                    ways.add(line.getString(1).contains("Seq Scan") ? "Seq" : "Index");
                }
            }
        }
        return ways;
    }

    private void run(String sql) throws SQLException {
        try (var statement = relay.createStatement()) {
            statement.execute(sql);
        }
    }
}

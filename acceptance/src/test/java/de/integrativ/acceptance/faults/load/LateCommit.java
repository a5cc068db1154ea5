package de.integrativ.acceptance.faults.load;

import de.integrativ.acceptance.stack.KillableSystem;
import de.integrativ.acceptance.stack.Pause;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * Provokes what a run could only hope for: a message takes its position in the outbox; a later one of the same lane
 * commits first, and while the relay waits for the broker's word on that, the earlier one commits too.
 */
public final class LateCommit implements AutoCloseable {

    private static final int GATE = 4712;
    private static final int LANES = 16;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** The first message under that key waits, in its transaction, in front of its lane's gate; all others pass. */
    private static final String TRIGGER = """
            create function wait_at_the_gate() returns trigger language plpgsql as $$
            begin
                if new.key = '%s' and new.sequence = 1 then
                    perform pg_advisory_xact_lock_shared(%d, new.lane);
                end if;
                return null;
            end $$;
            create trigger wait_at_the_gate after insert on outbox for each row execute function wait_at_the_gate()
            """;

    private static final String WAITING = " from pg_locks where classid = " + GATE + " and not granted";
    private static final String HAS_COMMITTED = "not exists (select 1 from pg_locks where classid = " + GATE + ")";
    private static final String LAST_POSITION = "select last_value from outbox_position_seq";
    /** The last statement before it publishes asks for what is parked. */
    private static final String RELAY_WAITS_FOR_THE_BROKER = """
            exists (select 1 from lane l join pg_stat_activity a on a.backend_xid = l.xmax
                where l.lane = %d and a.state = 'idle in transaction' and a.query like '%%outbox_parked%%')""";

    private final KillableSystem system;
    private final Connection gate;
    private final Connection lanes;

    /**
     * From now on the relay gets no lane, and the first message under that key does not get through.
     *
     * @param key the Jobcenter's reference, under which it gets its receipts
     */
    public LateCommit(KillableSystem system, String key) throws SQLException {
        this.system = system;
        this.gate = connection();
        this.lanes = connection();
        execute(gate, TRIGGER.formatted(key, GATE));
        for (int lane = 0; lane < LANES; lane++) {
            execute(gate, "select pg_advisory_lock(" + GATE + ", " + lane + ")");
        }
        lanes.setAutoCommit(false);
        execute(lanes, "select * from lane for update");
    }

    /** Needs messages under way, one of them under that key. */
    public void happen() throws SQLException {
        await("exists (select 1" + WAITING + ")");
        long lane = number("select objid" + WAITING);
        long position = number(LAST_POSITION);
        await("exists (select 1 from outbox where lane = " + lane + " and position > " + position + ")");
        system.broker().freeze();
        lanes.rollback();
        await(RELAY_WAITS_FOR_THE_BROKER.formatted(lane));
        execute(gate, "select pg_advisory_unlock_all()");
        await(HAS_COMMITTED);
        system.broker().thaw();
    }

    private void await(String condition) throws SQLException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (number("select (" + condition + ")::int") == 0) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("it never came to pass that " + condition);
            }
            Pause.of(Duration.ofMillis(50));
        }
    }

    private long number(String query) throws SQLException {
        try (Statement statement = gate.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + (system.layout().base() + 3) + "/referral", "postgres", "postgres");
    }

    @Override
    public void close() throws SQLException {
        lanes.close();
        gate.close();
    }
}

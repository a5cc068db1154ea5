package de.integrativ.reporting;

import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import de.integrativ.reporting.sql.Sql;
import de.integrativ.testing.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Waits until what was told has had its effect. */
@ApplicationScoped
public class Applied {

    private final Wall wall;
    private final Sql sql;

    Applied(Wall wall, Sql sql) {
        this.wall = wall;
        this.sql = sql;
    }

    public void await(FactSender sender, String service, UUID journey) {
        long told = sender.told(service, journey);
        Waiting.until(told + " facts of " + service + " are in", () -> applied(service, journey) >= told);
    }

    public void awaitParked(UUID journey) {
        Waiting.until(
                "a fact waits", () -> count("select count(*) from parking where key = ?", journey.toString()) > 0);
    }

    /** Other tests leave facts in parking on purpose. */
    public void withNothingParked(Runnable work) {
        wall.within(SystemRole.CONSUMER, () -> sql.update("delete from parking where topic like 'facts.%'"));
        work.run();
    }

    /** As if that many records were on the broker and not in the database. */
    public void behind(int records) {
        wall.within(SystemRole.CONSUMER, () -> sql.update("""
                        update inbox_offset set next = next - ? where (topic, partition) =
                            (select topic, partition from inbox_offset where topic = 'facts.from.referral-service'
                             order by partition limit 1)""", records));
    }

    public long count(String query, Object... arguments) {
        return wall.within(SystemRole.CONSUMER, () -> sql.one(query, row -> row.getLong(1), arguments));
    }

    private long applied(String service, UUID journey) {
        return count(
                "select coalesce(max(applied), 0) from inbox_subject where source = ? and key = ?",
                "/" + service,
                journey.toString());
    }
}

package de.integrativ.platform.outbox;

import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.event.Topics;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells one consumer again what a topic no longer holds: the tables keep it, the topics only distribute it. */
@ApplicationScoped
public class Republication {

    private static final int AT_ONCE = 500;
    /** Locked: what is being taken back must be read after that, or the copy would bring it back. */
    private static final String NEXT = """
            select *, null as traceparent, null as jose, null as recipient from emitted
            where topic = ? and (key, epoch, sequence) > (?, ?, ?) order by key, epoch, sequence limit ? for share""";

    private final OutboxTables tables;
    private final Nudge nudge;
    private final Wall wall;

    Republication(OutboxTables tables, Nudge nudge, Wall wall) {
        this.tables = tables;
        this.nudge = nudge;
        this.wall = wall;
    }

    /**
     * @param topic one of our signals or facts
     * @param consumer full name of the service that asked
     * @return how many messages go out again
     */
    public int republish(String topic, String consumer) {
        int count = 0;
        Envelope last = null;
        while (true) {
            Envelope from = last;
            List<Outgoing> some = wall.within(SystemRole.JOB, () -> some(topic, consumer, from));
            if (some.isEmpty()) {
                return count;
            }
            count += some.size();
            last = some.getLast().envelope();
        }
    }

    private List<Outgoing> some(String topic, String consumer, @Nullable Envelope after) {
        List<Outgoing> some = tables.query(NEXT, statement -> {
            statement.setString(1, topic);
            statement.setString(2, after == null ? "" : after.key());
            statement.setInt(3, after == null ? 0 : after.epoch());
            statement.setLong(4, after == null ? 0 : after.sequence());
            statement.setInt(5, AT_ONCE);
            List<Outgoing> found = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(Outgoing.from(row));
                }
            }
            return found;
        });
        some.forEach(message -> tables.outbox(message.on(Topics.replay(topic, consumer))));
        nudge.afterCommit();
        return some;
    }
}

package de.integrativ.platform.outbox;

import de.integrativ.platform.seal.Sealing;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.WithinWall;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends again what was not receipted in time: same id, same sequence, sealed for the key that counts now. */
@ApplicationScoped
public class Resending {

    private static final int AT_ONCE = 200;
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final String DUE = """
            select *, null as traceparent, null as jose from obligation
            where next_at <= ? and body is not null order by topic, key, epoch, sequence
            limit ? for update skip locked""";
    private static final String ON_ITS_WAY = """
            select 1 from outbox where lane = ? and id = ?
            union all select 1 from outbox_parked where id = ?""";

    private record Due(Outgoing message, boolean carried, int attempts) {}

    private final OutboxTables tables;
    private final Nudge nudge;
    private final Sealing sealing;
    private final Event<CarriedDue> carried;
    private final Clock clock;
    private final Duration first;

    Resending(
            OutboxTables tables,
            Nudge nudge,
            Sealing sealing,
            Event<CarriedDue> carried,
            Clock clock,
            @ConfigProperty(name = "integrativ.resend-after") Duration first) {
        this.tables = tables;
        this.nudge = nudge;
        this.sealing = sealing;
        this.carried = carried;
        this.clock = clock;
        this.first = first;
    }

    @Scheduled(every = "{integrativ.resend-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @WithinWall(SystemRole.JOB)
    public void resend() {
        Instant now = clock.instant();
        for (Due due : due(now)) {
            Outgoing message = due.message();
            if (due.carried()) {
                carried.fire(new CarriedDue(sealed(message)));
            } else if (!onItsWay(message)) {
                tables.hold(message.envelope().topic(), message.envelope().key());
                tables.outbox(message);
                nudge.afterCommit();
            }
            tables.update(
                    "update obligation set attempts = attempts + 1, next_at = ? where id = ?",
                    now.plus(pause(due.attempts())),
                    message.envelope().id());
        }
    }

    private Duration pause(int attempts) {
        Duration pause = first.multipliedBy(1L << Math.min(attempts, 10));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }

    private Sealed sealed(Outgoing message) {
        String agency = Objects.requireNonNull(message.recipient());
        String body = Objects.requireNonNull(message.body());
        return new Sealed(message.envelope(), message.known(), agency, sealing.seal(message.envelope(), agency, body));
    }

    private boolean onItsWay(Outgoing message) {
        return tables.query(ON_ITS_WAY, statement -> {
            statement.setShort(1, Lane.of(message.envelope().key()));
            statement.setObject(2, message.envelope().id());
            statement.setObject(3, message.envelope().id());
            try (var row = statement.executeQuery()) {
                return row.next();
            }
        });
    }

    private List<Due> due(Instant now) {
        return tables.query(DUE, statement -> {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setInt(2, AT_ONCE);
            List<Due> due = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    due.add(new Due(Outgoing.from(row), row.getBoolean("carried"), row.getInt("attempts")));
                }
            }
            return due;
        });
    }
}

package de.integrativ.platform.inbox;

import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import io.quarkus.arc.All;
import io.quarkus.arc.ClientProxy;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Drives parked messages again: on an administrator's word, or because their turn has come. */
@ApplicationScoped
public class Redriving {

    private static final String TURN = """
            select p.id from parking p join inbox_subject s using (source, topic, key)
            where p.reason = 'WAITING' and p.epoch = greatest(1, s.epoch) and p.sequence = s.applied + 1 limit 100""";

    private final Inbox inbox;
    private final Parking parking;
    private final InboxTables tables;
    private final Wall wall;
    private final List<MessageHandler> handlers;

    Redriving(Inbox inbox, Parking parking, InboxTables tables, Wall wall, @All List<MessageHandler> handlers) {
        this.inbox = inbox;
        this.parking = parking;
        this.tables = tables;
        this.wall = wall;
        this.handlers = handlers;
    }

    /** @return false if nothing of that id is parked, or nobody here applies such messages */
    public boolean redrive(UUID id) {
        Optional<Parking.Parked> parked = wall.within(SystemRole.JOB, () -> parking.byId(id));
        Optional<MessageHandler> handler = parked.flatMap(this::handler);
        handler.ifPresent(known -> inbox.receive(parked.orElseThrow().record(), known));
        return handler.isPresent();
    }

    /** A crash between a message and the one that waited for it leaves the latter without a trigger. */
    @Scheduled(every = "1m", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void whoseTurnHasCome() {
        // Each once: what still cannot be taken must not keep the job from the others.
        wall.within(SystemRole.JOB, () -> tables.all(TURN, row -> row.getObject(1, UUID.class)))
                .forEach(this::redrive);
    }

    private Optional<MessageHandler> handler(Parking.Parked parked) {
        Optional<MessageHandler> seen = inbox.handler(parked.record().topic());
        return seen.isPresent()
                ? seen
                : handlers.stream()
                        .filter(bean -> name(bean).equals(parked.handler()))
                        .findFirst();
    }

    static String name(MessageHandler handler) {
        return ClientProxy.unwrap(handler).getClass().getName().replace("_Subclass", "");
    }
}

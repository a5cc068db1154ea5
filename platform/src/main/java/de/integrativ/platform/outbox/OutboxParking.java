package de.integrativ.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What could not leave, and everything later of the same key. In the running transaction of the {@code JOB} role. */
@ApplicationScoped
public class OutboxParking {

    private static final String BACK = """
            with waiting as (
                    delete from outbox_parked where topic = ? and key = ? returning *),
                later as (
                    delete from outbox where lane = ? and topic = ? and key = ? returning *)
            insert into outbox (lane, id, topic, key, source, sequence, epoch, known_epoch, known_sequence, type,
                occurred_at, recorded_at, traceparent, recipient, body, jose)
            select lane, id, topic, key, source, sequence, epoch, known_epoch, known_sequence, type,
                occurred_at, recorded_at, traceparent, recipient, body, jose
            from (select position as was, lane, id, topic, key, source, sequence, epoch, known_epoch, known_sequence,
                    type, occurred_at, recorded_at, traceparent, recipient, body, jose from waiting
                union all
                select position, lane, id, topic, key, source, sequence, epoch, known_epoch, known_sequence,
                    type, occurred_at, recorded_at, traceparent, recipient, body, jose from later) together
            order by was""";

    private final OutboxTables tables;
    private final Nudge nudge;

    OutboxParking(OutboxTables tables, Nudge nudge) {
        this.tables = tables;
        this.nudge = nudge;
    }

    /** @return false if no such message is parked here */
    public boolean redrive(UUID id) {
        Optional<Queued.Subject> subject =
                tables.query("select topic, key from outbox_parked where id = ?", statement -> {
                    statement.setObject(1, id);
                    try (var row = statement.executeQuery()) {
                        return row.next()
                                ? Optional.of(new Queued.Subject(row.getString(1), row.getString(2)))
                                : Optional.empty();
                    }
                });
        subject.ifPresent(this::back);
        return subject.isPresent();
    }

    /** The subject's lock keeps writers out, the lane's keeps the relay out: the order is put together behind both. */
    private void back(Queued.Subject subject) {
        short lane = Lane.of(subject.key());
        tables.hold(subject.topic(), subject.key());
        tables.update("update lane set lane = lane where lane = ?", lane);
        tables.update(BACK, subject.topic(), subject.key(), lane, subject.topic(), subject.key());
        nudge.afterCommit();
    }
}

package de.integrativ.platform.restore;

import de.integrativ.platform.audit.KeptHeads;
import de.integrativ.platform.config.ThisService;
import de.integrativ.platform.event.JourneyId;
import de.integrativ.platform.event.Message;
import de.integrativ.platform.event.Types;
import de.integrativ.platform.outbox.Outbox;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Whoever restores this service's database says so once ({@code integrativ.restored-to}: the time of the backup). Before
 * anything is read or sent consuming is set back to where this database had come, the epoch raised, the restore point
 * announced and noted beside the audit's heads, and what the ledger says has ended ends again. The same time again is the same restore. See docs/adr/0106-restore.md.
 */
@ApplicationScoped
public class Restored {

    private static final Logger LOG = Logger.getLogger(Restored.class);

    record EpochRaised(int epoch, Instant restoredTo) {}

    private final Optional<Instant> restoredTo;
    private final Wall wall;
    private final Outbox outbox;
    private final AgroalDataSource database;
    private final ConsumerOffsets offsets;
    private final LedgerReplay ledger;
    private final KeptHeads noted;
    private final ThisService service;
    private final Clock clock;

    Restored(
            @ConfigProperty(name = "integrativ.restored-to") Optional<Instant> restoredTo,
            Wall wall,
            Outbox outbox,
            AgroalDataSource database,
            ConsumerOffsets offsets,
            LedgerReplay ledger,
            KeptHeads noted,
            ThisService service,
            Clock clock) {
        this.restoredTo = restoredTo;
        this.wall = wall;
        this.outbox = outbox;
        this.database = database;
        this.offsets = offsets;
        this.ledger = ledger;
        this.noted = noted;
        this.service = service;
        this.clock = clock;
    }

    /** Before the channels open. */
    void start(@Observes @Priority(1) StartupEvent event) {
        restoredTo.ifPresent(backup -> {
            offsets.setBack(service.party(), wall);
            raised(backup);
            LOG.warnf("ended again after the restore: %d withdrawals and erasures", ledger.replay());
        });
    }

    /** @return whether this database did not know of the restore yet */
    boolean raised(Instant backup) {
        boolean raised = wall.within(SystemRole.JOB, () -> raise(backup));
        noted.restored(backup, wall.within(SystemRole.JOB, () -> raisedAt(backup)));
        if (raised) {
            LOG.warnf("restored to %s: the epoch is raised", backup);
        }
        return raised;
    }

    private Instant raisedAt(Instant backup) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select min(raised_at) from epoch where restored_to = ?")) {
            select.setObject(1, backup.atOffset(ZoneOffset.UTC));
            try (var row = select.executeQuery()) {
                row.next();
                return row.getObject(1, OffsetDateTime.class).toInstant();
            }
        }
    }

    private boolean raise(Instant backup) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into epoch
                        select (select max(epoch) + 1 from epoch), ?, ?
                        where not exists (select 1 from epoch where restored_to = ?) returning epoch""")) {
            insert.setObject(1, backup.atOffset(ZoneOffset.UTC));
            insert.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setObject(3, backup.atOffset(ZoneOffset.UTC));
            try (var row = insert.executeQuery()) {
                if (!row.next()) {
                    return false;
                }
                outbox.signal(
                        JourneyId.ofAnnouncements(service.party()),
                        new Message(Types.EPOCH_RAISED, clock.instant(), new EpochRaised(row.getInt(1), backup)));
                return true;
            }
        }
    }
}

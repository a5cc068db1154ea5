package de.integrativ.platform.audit;

import de.integrativ.platform.config.ThisService;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.identity.CurrentActor;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Writes who read, changed or was refused what. Entries name objects by id, never their content. */
@ApplicationScoped
public class Audit {

    /** Who acts is what the transaction said when it was opened. */
    private static final String IN_TRANSACTION = """
            insert into audit_entry (at, act, object, object_id, detail, shown, salt, actor, agency)
            values (?, ?, ?, ?, ?, ?, ?, current_setting('integrativ.actor', true), current_setting('integrativ.agency', true))""";

    private static final String MARK = "integrativ.audit.mark";

    private final AgroalDataSource database;
    private final OwnEntries own;
    private final Seen seen;
    private final TransactionSynchronizationRegistry transactions;
    private final CurrentActor current;
    private final ThisService service;
    private final Clock clock;

    Audit(
            AgroalDataSource database,
            OwnEntries own,
            Seen seen,
            TransactionSynchronizationRegistry transactions,
            CurrentActor current,
            ThisService service,
            Clock clock) {
        this.database = database;
        this.own = own;
        this.seen = seen;
        this.transactions = transactions;
        this.current = current;
        this.service = service;
        this.clock = clock;
    }

    /** In the running transaction. @param object e.g. {@code referral} */
    public void read(String object, UUID id) {
        write(new Entry("READ", object, id, "", List.of()));
    }

    /** What the rest of the running transaction writes down carries this. @param mark e.g. {@code emergency <id>} */
    public void mark(String mark) {
        transactions.putResource(MARK, mark);
    }

    /** In the running transaction: whom a list showed. @param ids of the rows, in whatever order */
    public void showed(String object, Collection<UUID> ids) {
        Written.noted();
        if (!ids.isEmpty()) {
            write(new Entry("READ", object, Entry.NOBODY, ids.size() + " rows", ids));
        }
    }

    /** As {@link #showed}, for a list that an open page asks for again and again: the same rows once an hour. */
    public void keptShowing(String object, Collection<UUID> ids) {
        Written.noted();
        Seen.Look look = new Seen.Look(who().id(), object, Set.copyOf(ids));
        if (!ids.isEmpty() && seen.anew(look, clock.instant())) {
            showed(object, ids);
            seen.remember(look, clock.instant());
        }
    }

    /** In the running transaction. @param what e.g. {@code accepted} */
    public void wrote(String object, UUID id, String what) {
        write(new Entry("WROTE", object, id, what, List.of()));
    }

    /** When the running transaction has ended, however it ends, from a pool of its own. */
    public void refused(String object, UUID id, String why) {
        Entry refusal = new Entry("REFUSED", object, id, why, List.of());
        Actor actor = who();
        Written.refusalNoted();
        if (transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            own.write(refusal, actor);
            return;
        }
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                own.writeOrAlarm(refusal, actor);
            }
        });
    }

    private void write(Entry entry) {
        Written.noted();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(IN_TRANSACTION)) {
            entry.marked((String) transactions.getResource(MARK)).fill(insert, clock);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("an access could not be written down", e);
        }
    }

    Actor who() {
        boolean request = Arc.container().requestContext().isActive();
        return request && current.known()
                ? current.get()
                : new Actor(service.party(), service.party(), "", null, Set.of());
    }
}

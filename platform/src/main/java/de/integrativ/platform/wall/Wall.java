package de.integrativ.platform.wall;

import de.integrativ.platform.config.ThisService;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.identity.CurrentActor;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Opens transactions that take a system role and say who acts; see docs/adr/0104-wall.md. */
@ApplicationScoped
public class Wall {

    /** For machines that act on their own behalf: jobs, and messages before their sender is known. */
    private static final String TAKE = """
            select set_config('role', ?, true), set_config('integrativ.actor', ?, true),
                   set_config('integrativ.agency', ?, true), set_config('integrativ.unit', ?, true),
                   set_config('integrativ.roles', ?, true)""";

    private final AgroalDataSource database;
    private final TransactionSynchronizationRegistry transactions;
    private final CurrentActor current;
    private final ThisService service;

    Wall(
            AgroalDataSource database,
            TransactionSynchronizationRegistry transactions,
            CurrentActor current,
            ThisService service) {
        this.database = database;
        this.transactions = transactions;
        this.current = current;
        this.service = service;
    }

    /**
     * Joins the running transaction of the same role, or opens one. Whoever acts is the token's, or the service.
     *
     * @param work done anew from its beginning after a deadlock, so it holds nothing that the transaction doesn't undo
     */
    public <T extends @Nullable Object> T within(SystemRole role, Callable<T> work) {
        return within(role, null, work);
    }

    /** As {@link #within(SystemRole, Callable)}, on behalf of someone who is known otherwise than by a token. */
    public <T extends @Nullable Object> T within(SystemRole role, @Nullable Actor actor, Callable<T> work) {
        try {
            if (QuarkusTransaction.isActive()) {
                join(role);
                return work.call();
            }
            return TakenBack.anew(() -> QuarkusTransaction.requiringNew().call(() -> {
                take(role, actor == null ? who(role) : actor);
                return work.call();
            }));
        } catch (QuarkusTransactionException e) {
            throw unwrapped(e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void join(SystemRole role) {
        Object taken = transactions.getResource(SystemRole.class);
        if (taken != role) {
            throw new IllegalStateException("a transaction of " + taken + " cannot go on as " + role);
        }
    }

    private void take(SystemRole role, Actor actor) throws SQLException {
        transactions.putResource(SystemRole.class, role);
        try (var connection = database.getConnection();
                var take = connection.prepareStatement(TAKE)) {
            take.setString(1, service.shortName() + "_" + role.name().toLowerCase(java.util.Locale.ROOT));
            take.setString(2, actor.id());
            take.setString(3, actor.agency());
            take.setString(4, actor.unit() == null ? "" : actor.unit());
            take.setString(5, String.join(",", actor.roles()));
            take.execute();
        }
    }

    /** Without a token a person's transaction sees nothing: the settings stay empty. */
    private Actor who(SystemRole role) {
        if (role != SystemRole.STAFF) {
            return new Actor(service.party(), service.party(), "", null, Set.of());
        }
        boolean request = Arc.container().requestContext().isActive();
        return request && current.known() ? current.get() : new Actor("", "", "", null, Set.of());
    }

    private static RuntimeException unwrapped(QuarkusTransactionException e) {
        return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
    }
}

package de.integrativ.network.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;

/** Recalls that came before their request: a bar that the request will meet. */
@ApplicationScoped
class RecallsAhead {

    private final EntityManager database;
    private final Clock clock;

    RecallsAhead(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void end(UUID requestId) {
        database.createNativeQuery(
                        "insert into bar (object, id, at) values ('request', :id, :at) on conflict do nothing")
                .setParameter("id", requestId.toString())
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    boolean ended(UUID requestId) {
        return !database.createNativeQuery("select 1 from bar where object = 'request' and id = :id")
                .setParameter("id", requestId.toString())
                .getResultList()
                .isEmpty();
    }
}

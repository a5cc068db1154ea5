package de.integrativ.casework.request;

import de.integrativ.casework.Ids;
import de.integrativ.platform.audit.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Answers that came after the recall, or that do not open: kept encrypted, out of the case's and everyone's sight. */
@ApplicationScoped
class Quarantine {

    private final EntityManager database;
    private final SealedLetters letters;
    private final Audit audit;
    private final Clock clock;

    Quarantine(EntityManager database, SealedLetters letters, Audit audit, Clock clock) {
        this.database = database;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param why for the audit log */
    void keep(NetworkRequest request, Letter letter, String why) {
        String sealed = letter.sealed() == null ? letters.seal(request, letter) : letter.sealed();
        database.createNativeQuery(
                        "insert into quarantine (id, request_id, received_at, sealed) values (:id, :request, :at, :sealed)")
                .setParameter("id", Ids.next())
                .setParameter("request", request.id())
                .setParameter("at", clock.instant())
                .setParameter("sealed", sealed)
                .executeUpdate();
        audit.wrote("request", request.id(), why + " answer to quarantine");
    }
}

package de.integrativ.network.assignment;

import de.integrativ.platform.audit.Audit;
import de.integrativ.platform.event.JourneyId;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.WithinWall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/**
 * Whose cases the requests belong to. Requests and assignments come on two topics: who touches a journey takes its turn, so
 * that neither a request nor a handover misses the other.
 */
@ApplicationScoped
public class CaseManagers {

    private final EntityManager database;
    private final Audit audit;

    CaseManagers(EntityManager database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /** From now on the journey's requests are this case manager's to see, and no longer the former one's. */
    @WithinWall(SystemRole.CONSUMER)
    public void assigned(JourneyId journey, String caseManager) {
        inTurn(journey);
        database.createNativeQuery("""
                        insert into case_manager_told (journey_id, case_manager) values (:journey, :manager)
                        on conflict (journey_id) do update set case_manager = excluded.case_manager""")
                .setParameter("journey", journey.value())
                .setParameter("manager", caseManager)
                .executeUpdate();
        List<?> moved = database.createNativeQuery("""
                        update network_request set case_manager = :manager
                        where journey_id = :journey and case_manager is not null returning id""", UUID.class)
                .setParameter("journey", journey.value())
                .setParameter("manager", caseManager)
                .getResultList();
        moved.forEach(id -> audit.wrote("request", (UUID) id, "assigned to " + caseManager));
    }

    /** In the running transaction. @param written whom the request names; someone else may have been told meanwhile */
    public String now(JourneyId journey, String written) {
        inTurn(journey);
        List<?> told = database.createNativeQuery(
                        "select case_manager from case_manager_told where journey_id = :journey", String.class)
                .setParameter("journey", journey.value())
                .getResultList();
        return told.isEmpty() ? written : (String) told.getFirst();
    }

    private void inTurn(JourneyId journey) {
        database.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:journey, 0))", Object.class)
                .setParameter("journey", journey.toString())
                .getSingleResult();
    }
}

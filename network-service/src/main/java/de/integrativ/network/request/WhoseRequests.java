package de.integrativ.network.request;

import de.integrativ.county.County;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.WithinWall;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/** Requests that arrived before it was written down who asks: one installation serves one integration centre. */
@ApplicationScoped
class WhoseRequests {

    private final EntityManager database;
    private final County county;

    WhoseRequests(EntityManager database, County county) {
        this.database = database;
        this.county = county;
    }

    @WithinWall(SystemRole.CONSUMER)
    void writtenDown(@Observes StartupEvent start) {
        database.createNativeQuery("update network_request set kim_agency = :kim where kim_agency is null")
                .setParameter("kim", county.integrationCentre().id())
                .executeUpdate();
    }
}

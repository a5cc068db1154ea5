package de.integrativ.casework.supportcase;

import de.integrativ.county.County;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.WithinWall;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/** Cases that were opened before it was written down whose they are: one installation serves one integration centre. */
@ApplicationScoped
class WhoseCases {

    private final EntityManager database;
    private final County county;

    WhoseCases(EntityManager database, County county) {
        this.database = database;
        this.county = county;
    }

    @WithinWall(SystemRole.JOB)
    void writtenDown(@Observes StartupEvent start) {
        database.createNativeQuery("update support_case set kim_agency = :kim where kim_agency is null")
                .setParameter("kim", county.integrationCentre().id())
                .executeUpdate();
    }
}

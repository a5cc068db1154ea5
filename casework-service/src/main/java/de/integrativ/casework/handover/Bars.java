package de.integrativ.casework.handover;

import de.integrativ.platform.event.JourneyId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Ends that came before their beginnings: what comes later under them is void. */
@ApplicationScoped
class Bars {

    private final EntityManager database;

    Bars(EntityManager database) {
        this.database = database;
    }

    void raise(JourneyId journey) {
        database.createNativeQuery("insert into case_bar (journey_id) values (:id) on conflict do nothing")
                .setParameter("id", journey.value())
                .executeUpdate();
    }

    boolean stands(JourneyId journey) {
        return !database.createNativeQuery("select 1 from case_bar where journey_id = :id")
                .setParameter("id", journey.value())
                .getResultList()
                .isEmpty();
    }
}

package de.integrativ.casework.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Writes a case's history; who acts and whether in someone's stead is the database's to say. */
@ApplicationScoped
public class CaseSteps {

    private final EntityManager database;

    CaseSteps(EntityManager database) {
        this.database = database;
    }

    /** In the running transaction. @param detail a code or an id, never what is said of the person */
    public void noted(UUID caseId, CaseStep what, String detail) {
        database.createNativeQuery("insert into case_step (case_id, what, detail) values (:id, :what, :detail)")
                .setParameter("id", caseId)
                .setParameter("what", what.name())
                .setParameter("detail", detail)
                .executeUpdate();
    }
}

package de.integrativ.referral.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Finds for jobs that cannot be undone what is due, and stops them where it is too much to be true. */
@ApplicationScoped
class Overdue {

    /** No county's Jobcenter refers as many in a month: a clock has jumped, or a period was mistyped. */
    private static final int MOST = 200;

    private static final Logger LOG = Logger.getLogger(Overdue.class);

    private final EntityManager database;
    private final int most;

    @Inject
    Overdue(EntityManager database) {
        this(database, MOST);
    }

    Overdue(EntityManager database, int most) {
        this.database = database;
        this.most = most;
    }

    /**
     * @param where what makes a referral overdue on the day {@code :today}
     * @return those that no other replica is at; none if there are too many
     */
    List<UUID> referrals(String where, LocalDate today) {
        List<?> found = database.createNativeQuery(
                        "select id from referral where " + where + " order by id limit :most for update skip locked",
                        UUID.class)
                .setParameter("today", today)
                .setParameter("most", most + 1)
                .getResultList();
        if (found.size() > most) {
            LOG.errorf("ALARM more than %d referrals are overdue at once: none is touched", most);
            return List.of();
        }
        return found.stream().map(UUID.class::cast).toList();
    }
}

package de.integrativ.reporting.report;

import de.integrativ.platform.problem.NotThere;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Row security shows boards the released ones alone. */
@ApplicationScoped
class Reports implements PanacheRepositoryBase<Report, UUID> {

    /** @throws NotThere also where it is not for whoever asks */
    Report withId(UUID id) {
        return findByIdOptional(id).orElseThrow(NotThere::new);
    }

    /** Reports are computed and released one after another: each knows what was released before it. */
    Instant oneAtATime(Instant now) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('integrativ.reports')) as text)")
                .getSingleResult();
        return now;
    }

    List<Report> releasedBefore(Instant at) {
        return list("state = ?1 and releasedAt < ?2 order by releasedAt", ReportState.RELEASED, at);
    }

    boolean releasedSince(Instant at) {
        return count("state = ?1 and releasedAt >= ?2", ReportState.RELEASED, at) > 0;
    }

    List<Report> latest() {
        return findAll(Sort.descending("computedAt")).page(0, 100).list();
    }
}

package de.integrativ.reporting.report;

import de.integrativ.platform.problem.NotThere;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Row security shows boards the released ones alone. */
@ApplicationScoped
class Reports implements PanacheRepositoryBase<Report, UUID> {

    /** @throws NotThere also where it is not for whoever asks */
    Report withId(UUID id) {
        return findByIdOptional(id).orElseThrow(NotThere::new);
    }

    List<Report> latest() {
        return findAll(Sort.descending("computedAt")).page(0, 100).list();
    }
}

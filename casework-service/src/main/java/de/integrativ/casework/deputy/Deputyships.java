package de.integrativ.casework.deputy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Row security shows each what is theirs: the coordination all, others where they are away or stand in. */
@ApplicationScoped
class Deputyships implements PanacheRepositoryBase<Deputyship, UUID> {

    private static final int MOST = 200;

    List<Deputyship> latest(String kim) {
        return find("kim = ?1 order by startsAt desc, id desc", kim)
                .page(0, MOST)
                .list();
    }
}

package de.integrativ.network.request;

import de.integrativ.platform.event.Ref;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The requests that the acting role may see. */
@ApplicationScoped
class NetworkRequests implements PanacheRepositoryBase<NetworkRequest, UUID> {

    private static final Sort NEWEST = Sort.descending("receivedAt", "id");

    /** Locked until the end of the transaction, so that an answer and a recall cannot pass each other. */
    Optional<NetworkRequest> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** By the ref towards this agency: another agency's same ref is another request. */
    Optional<NetworkRequest> locked(String agency, Ref ref) {
        return find("agency = ?1 and ref = ?2", agency, ref.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<NetworkRequest> newest(Optional<RequestState> state, Optional<NetworkRequest> after, int most) {
        StringBuilder where = new StringBuilder("1 = 1");
        Parameters parameters = new Parameters();
        state.ifPresent(wanted -> {
            where.append(" and state = :state");
            parameters.and("state", wanted);
        });
        after.ifPresent(last -> {
            where.append(" and (receivedAt < :at or receivedAt = :at and id < :id)");
            parameters.and("at", last.receivedAt()).and("id", last.id());
        });
        return find(where.toString(), NEWEST, parameters).page(0, most).list();
    }
}

package de.integrativ.casework.request;

import de.integrativ.platform.problem.NotThere;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class NetworkRequests implements PanacheRepositoryBase<NetworkRequest, UUID> {

    Optional<NetworkRequest> ofRef(String ref) {
        return find("sending.ref", ref).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    Optional<NetworkRequest> ofForm(UUID caseId, String form) {
        return find("caseId = ?1 and formKey = ?2", caseId, form).firstResultOptional();
    }

    /** Answers and recalls of one request take turns. */
    Optional<NetworkRequest> inTurn(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    NetworkRequest toRecall(UUID id) {
        return inTurn(id).orElseThrow(NotThere::new);
    }

    /** Everything a partner may hold under this scope; an earlier consent that was renewed counts too. */
    List<UUID> resting(UUID caseId, String scope, @Nullable String recipient) {
        return find(
                        "caseId = ?1 and basisScope = ?2 and (?3 = '' or enquiry.partner = ?3) and state <> ?4 order by id",
                        caseId,
                        scope,
                        recipient == null ? "" : recipient,
                        RequestState.RECALLED)
                .stream()
                .map(NetworkRequest::id)
                .toList();
    }

    List<UUID> standing(UUID caseId) {
        return find("caseId = ?1 and state <> ?2 order by id", caseId, RequestState.RECALLED).stream()
                .map(NetworkRequest::id)
                .toList();
    }
}

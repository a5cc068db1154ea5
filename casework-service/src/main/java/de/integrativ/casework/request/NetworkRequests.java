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

    /**
     * Everything a partner may hold under this scope; an earlier consent that was renewed counts too. Ids alone: a
     * request that was read before its turn came would be an old one.
     */
    List<UUID> resting(UUID caseId, String scope, @Nullable String recipient) {
        return getEntityManager()
                .createQuery(
                        "select r.id from NetworkRequest r where r.caseId = :caseId and r.basisScope = :scope"
                                + " and (:partner = '' or r.enquiry.partner = :partner) and r.state <> :recalled"
                                + " order by r.id",
                        UUID.class)
                .setParameter("caseId", caseId)
                .setParameter("scope", scope)
                .setParameter("partner", recipient == null ? "" : recipient)
                .setParameter("recalled", RequestState.RECALLED)
                .getResultList();
    }

    List<UUID> standing(UUID caseId) {
        return getEntityManager()
                .createQuery(
                        "select r.id from NetworkRequest r where r.caseId = :caseId and r.state <> :recalled"
                                + " order by r.id",
                        UUID.class)
                .setParameter("caseId", caseId)
                .setParameter("recalled", RequestState.RECALLED)
                .getResultList();
    }

    /** One form, posted twice at once, is one after the other. */
    void oneAtATime(UUID caseId, String form) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:key, 0))", Object.class)
                .setParameter("key", caseId + " " + form)
                .getSingleResult();
    }
}

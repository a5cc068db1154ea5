package de.integrativ.casework.consent;

import de.integrativ.platform.problem.NotThere;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Consents implements PanacheRepositoryBase<Consent, UUID> {

    List<Consent> of(UUID caseId) {
        return list("caseId = ?1 order by id", caseId);
    }

    /**
     * The consent that a disclosure may rest on, held until the end of the transaction: whoever ends it has to wait, and
     * then finds the disclosure that was made under it.
     */
    Optional<Consent> heldInForce(UUID caseId, Scope scope, String recipient, LocalDate on) {
        List<Consent> held = find(
                        "caseId = ?1 and subject.scope = ?2 and (subject.recipient = ?3 or subject.recipient is null)"
                                + " and state = ?4 order by id desc",
                        caseId,
                        scope,
                        recipient,
                        ConsentState.GRANTED)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .list();
        return held.stream().filter(c -> c.inForce(on)).findFirst();
    }

    /** For ending it: waits for disclosures that are being composed under it. */
    Consent toEnd(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotThere::new);
    }

    List<Consent> toEndIn(UUID caseId) {
        return find("caseId = ?1 and state = ?2 order by id", caseId, ConsentState.GRANTED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Consent> answeredBefore(UUID caseId, Scope scope, @Nullable String recipient) {
        return find(
                        "caseId = ?1 and subject.scope = ?2 and coalesce(subject.recipient, '') = ?3"
                                + " and state in (?4, ?5) order by id",
                        caseId,
                        scope,
                        recipient == null ? "" : recipient,
                        ConsentState.GRANTED,
                        ConsentState.REFUSED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<UUID> runOut(LocalDate today) {
        return getEntityManager()
                .createQuery(
                        "select c.id from Consent c where c.state = :granted and c.subject.validUntil < :today",
                        UUID.class)
                .setParameter("granted", ConsentState.GRANTED)
                .setParameter("today", today)
                .getResultList();
    }
}

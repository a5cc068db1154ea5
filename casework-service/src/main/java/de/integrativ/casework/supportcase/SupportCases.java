package de.integrativ.casework.supportcase;

import de.integrativ.platform.event.JourneyId;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.problem.NotThere;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SupportCases implements PanacheRepositoryBase<SupportCase, UUID> {

    /** @throws NotThere unless the actor works on the case for KIM */
    SupportCase workedOnBy(Actor actor, UUID id) {
        return findByIdOptional(id).filter(c -> Access.works(actor, c.atHand())).orElseThrow(NotThere::new);
    }

    /** @throws NotThere unless the actor works on the case, or referred the person for the Jobcenter */
    SupportCase knownTo(Actor actor, UUID id) {
        return findByIdOptional(id)
                .filter(c -> Access.works(actor, c.atHand()) || Access.referred(actor, c.atHand()))
                .orElseThrow(NotThere::new);
    }

    /** @throws NotThere unless the actor works on the case, opened it in an emergency, or referred the person */
    SupportCase readableBy(Actor actor, UUID id) {
        return findByIdOptional(id)
                .filter(c -> Access.reads(actor, c.atHand()) || Access.referred(actor, c.atHand()))
                .orElseThrow(NotThere::new);
    }

    /** As {@link #workedOnBy}, and until the end of the transaction nobody can lock or close it. */
    SupportCase heldBy(Actor actor, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ)
                .filter(c -> Access.works(actor, c.atHand()))
                .orElseThrow(NotThere::new);
    }

    /** Locked until the end of the transaction: what needs the case open and what ends it take turns. */
    SupportCase inTurn(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotThere::new);
    }

    /** The id alone: a case that was read before its turn came would be an old one. */
    Optional<UUID> idOf(JourneyId journey) {
        return getEntityManager()
                .createQuery("select c.id from SupportCase c where c.journey = :journey", UUID.class)
                .setParameter("journey", journey)
                .getResultStream()
                .findFirst();
    }
}

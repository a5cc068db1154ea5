package de.integrativ.referral.referral;

import de.integrativ.platform.event.JourneyId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/**
 * The referrals that the running transaction may see. What is fetched to be changed is locked, so that of two who decide
 * at once the second meets the state that the first has made.
 */
@ApplicationScoped
class Referrals implements PanacheRepositoryBase<Referral, UUID> {

    Optional<Referral> toChange(ReferralId id) {
        return find("id", id.value()).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    Optional<Referral> toChange(JourneyId journey) {
        return find("journeyId", journey.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** An agency's reference means something only together with that agency. */
    Optional<Referral> toChange(String agency, String agencyRef) {
        return find("origin.agency = ?1 and origin.agencyRef = ?2", agency, agencyRef)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}

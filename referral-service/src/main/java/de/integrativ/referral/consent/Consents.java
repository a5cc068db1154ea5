package de.integrativ.referral.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The consents of referrals. */
@ApplicationScoped
public class Consents implements PanacheRepositoryBase<Consent, UUID> {

    public List<Consent> of(UUID referral) {
        return list("referralId = ?1 order by id", referral);
    }

    public Optional<Consent> of(UUID referral, UUID consent) {
        return find("referralId = ?1 and id = ?2", referral, consent).firstResultOptional();
    }
}

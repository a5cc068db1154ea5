package de.integrativ.referral.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The consents of referrals. */
@ApplicationScoped
public class Consents implements PanacheRepositoryBase<Consent, UUID> {

    /** @param recordedBy who vouches for it where the consent itself doesn't say */
    public KeptConsent keep(UUID referral, GivenConsent given, String recordedBy) {
        Consent consent = new Consent(referral, given, recordedBy);
        persist(consent);
        return consent.kept();
    }

    public List<KeptConsent> of(UUID referral) {
        return list("referralId = ?1 order by id", referral).stream()
                .map(Consent::kept)
                .toList();
    }

    public Optional<KeptConsent> of(UUID referral, UUID consent) {
        return find("referralId = ?1 and id = ?2", referral, consent)
                .firstResultOptional()
                .map(Consent::kept);
    }

    /** @throws ConsentRejected.NotInForce if it was withdrawn before, or ran out */
    public KeptConsent withdraw(UUID consent, LocalDate on) {
        Consent found = findById(consent);
        found.withdraw(on);
        return found.kept();
    }
}

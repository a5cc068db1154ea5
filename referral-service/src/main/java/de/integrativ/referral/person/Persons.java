package de.integrativ.referral.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** The persons of referrals, apart from the referrals so that they can be locked and erased. */
@ApplicationScoped
public class Persons implements PanacheRepositoryBase<ReferredPerson, UUID> {

    public void add(UUID referral, Person person, Situation situation) {
        persist(new ReferredPerson(referral, person, situation));
    }

    /** None: locked, erased, or not to be seen. */
    public Optional<KnownPerson> of(UUID referral) {
        return findByIdOptional(referral).map(ReferredPerson::known);
    }

    /** The person at once, and with them the verdicts and questions that speak of them. */
    public void erase(UUID referral) {
        deleteById(referral);
    }

    /** The phonetic tokens that a search text asks for. */
    public static Collection<String> tokens(String search) {
        return NameTokens.of(search);
    }
}

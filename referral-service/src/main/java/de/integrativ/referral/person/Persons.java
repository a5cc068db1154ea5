package de.integrativ.referral.person;

import de.integrativ.platform.restore.Ended;
import de.integrativ.platform.restore.Ledger;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** The persons of referrals, apart from the referrals so that they can be locked and erased. */
@ApplicationScoped
public class Persons implements PanacheRepositoryBase<ReferredPerson, UUID> {

    /** In the ledger of what must not come back with an older database. */
    public static final String PERSON = "person";

    private final Ledger ledger;
    private final Clock clock;

    Persons(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    public void add(UUID referral, Person person, Situation situation) {
        persist(new ReferredPerson(referral, person, situation));
    }

    /** None: locked, erased, or not to be seen. */
    public Optional<KnownPerson> of(UUID referral) {
        return findByIdOptional(referral).map(ReferredPerson::known);
    }

    /** The person at once, and with them the verdicts and questions that speak of them. */
    public void erase(UUID referral) {
        ledger.ended(new Ended(PERSON, referral.toString(), LocalDate.now(clock)));
        deleteById(referral);
    }

    /** The phonetic tokens that a search text asks for. */
    public static Collection<String> tokens(String search) {
        return NameTokens.of(search);
    }
}

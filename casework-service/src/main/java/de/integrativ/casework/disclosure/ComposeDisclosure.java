package de.integrativ.casework.disclosure;

import de.integrativ.casework.CountyTime;
import de.integrativ.casework.Ids;
import de.integrativ.casework.consent.ConsentsInForce;
import de.integrativ.casework.consent.ConsentsInForce.Held;
import de.integrativ.casework.consent.Scope;
import de.integrativ.casework.person.PersonFields;
import de.integrativ.casework.supportcase.CaseAtHand;
import de.integrativ.platform.audit.Audit;
import de.integrativ.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one way by which anything of a person leaves: under an agreement, on a basis that holds, with the fields that both
 * allow. Runs in the caller's transaction, so that the row, the log and what is sent stand or fall together. The caller
 * has checked the assignment.
 */
@ApplicationScoped
public class ComposeDisclosure {

    private final SharingAgreements agreements;
    private final ConsentsInForce consents;
    private final PersonFields persons;
    private final Disclosures disclosures;
    private final Audit audit;
    private final CountyTime time;
    private final Clock clock;

    ComposeDisclosure(
            SharingAgreements agreements,
            ConsentsInForce consents,
            PersonFields persons,
            Disclosures disclosures,
            Audit audit,
            CountyTime time,
            Clock clock) {
        this.agreements = agreements;
        this.consents = consents;
        this.persons = persons;
        this.disclosures = disclosures;
        this.audit = audit;
        this.time = time;
        this.clock = clock;
    }

    /** The row and the values that go with it. */
    public record Composed(UUID disclosureId, Basis basis, String identityLevel, Map<String, Object> fields) {}

    /** @throws DisclosureRefused after the refusal was written to the audit log */
    public Composed compose(
            Actor actor, CaseAtHand supportCase, String recipient, String purpose, @Nullable List<String> wanted) {
        Terms terms = agreements
                .with(recipient, purpose)
                .orElseThrow(() -> refused(supportCase, new DisclosureRefused.NoAgreement()));
        Basis basis = basis(supportCase, terms);
        Map<String, Object> values = persons.of(supportCase.id(), terms.grants(wanted));
        Disclosure disclosure = new Disclosure(
                Ids.next(), supportCase.id(), terms, basis, List.copyOf(values.keySet()), actor.id(), clock.instant());
        disclosures.persist(disclosure);
        return new Composed(disclosure.id(), basis, disclosure.identityLevel(), values);
    }

    private Basis basis(CaseAtHand supportCase, Terms terms) {
        if (!terms.needsConsent()) {
            return new Basis(terms.basis(), null);
        }
        Optional<Held> consent =
                consents.hold(supportCase.id(), Scope.valueOf(terms.basis()), terms.recipient(), time.today());
        return consent.filter(c -> !spent(c))
                .map(c -> new Basis(terms.basis(), c.id()))
                .orElseThrow(() -> refused(supportCase, new DisclosureRefused.NoConsent(terms.basis())));
    }

    /** C6 is given for one enquiry. */
    private boolean spent(Held consent) {
        return consent.scope() == Scope.C6 && disclosures.count("consentId", consent.id()) > 0;
    }

    private DisclosureRefused refused(CaseAtHand supportCase, DisclosureRefused why) {
        audit.refused("disclosure-of-case", supportCase.id(), why.problem().type());
        return why;
    }
}

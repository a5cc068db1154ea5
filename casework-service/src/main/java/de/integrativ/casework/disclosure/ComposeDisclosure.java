package de.integrativ.casework.disclosure;

import de.integrativ.casework.CountyTime;
import de.integrativ.casework.Ids;
import de.integrativ.casework.consent.Consent;
import de.integrativ.casework.consent.Consents;
import de.integrativ.casework.consent.Scope;
import de.integrativ.casework.person.Person;
import de.integrativ.casework.person.Persons;
import de.integrativ.casework.supportcase.SupportCase;
import de.integrativ.platform.audit.Audit;
import de.integrativ.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one way by which anything of a person leaves: under an agreement, on a basis that holds, with the fields that both
 * allow. Runs in the caller's transaction, so that the row, the log and what is sent stand or fall together. The caller
 * has checked the assignment.
 */
@ApplicationScoped
public class ComposeDisclosure {

    private final SharingAgreements agreements;
    private final Consents consents;
    private final Persons persons;
    private final Disclosures disclosures;
    private final Audit audit;
    private final CountyTime time;
    private final Clock clock;

    ComposeDisclosure(
            SharingAgreements agreements,
            Consents consents,
            Persons persons,
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
    public record Composed(Disclosure disclosure, Map<String, Object> fields) {}

    /** @throws DisclosureRefused after the refusal was written to the audit log */
    public Composed compose(
            Actor actor, SupportCase supportCase, String recipient, String purpose, @Nullable List<String> wanted) {
        Terms terms = agreements
                .with(recipient, purpose)
                .orElseThrow(() -> refused(supportCase, new DisclosureRefused.NoAgreement()));
        Basis basis = basis(supportCase, terms);
        Map<String, Object> values = values(supportCase, terms.grants(wanted));
        Disclosure disclosure = new Disclosure(
                Ids.next(), supportCase.id(), terms, basis, List.copyOf(values.keySet()), actor.id(), clock.instant());
        disclosures.persist(disclosure);
        return new Composed(disclosure, values);
    }

    private Basis basis(SupportCase supportCase, Terms terms) {
        if (!terms.needsConsent()) {
            return new Basis(terms.basis(), null);
        }
        Optional<Consent> consent =
                consents.heldInForce(supportCase.id(), Scope.valueOf(terms.basis()), terms.recipient(), time.today());
        return consent.filter(c -> !spent(c))
                .map(c -> new Basis(terms.basis(), c.id()))
                .orElseThrow(() -> refused(supportCase, new DisclosureRefused.NoConsent(terms.basis())));
    }

    /** C6 is given for one enquiry. */
    private boolean spent(Consent consent) {
        return consent.subject().scope() == Scope.C6 && disclosures.count("consentId", consent.id()) > 0;
    }

    private Map<String, Object> values(SupportCase supportCase, List<String> fields) {
        Person person = persons.findById(supportCase.id());
        Map<String, Object> values = new LinkedHashMap<>();
        for (String field : fields) {
            Object value = person.field(field);
            if (value != null) {
                values.put(field, value);
            }
        }
        return values;
    }

    private DisclosureRefused refused(SupportCase supportCase, DisclosureRefused why) {
        audit.refused("disclosure-of-case", supportCase.id(), why.problem().type());
        return why;
    }
}

package de.integrativ.casework.handover;

import de.integrativ.casework.CountyTime;
import de.integrativ.casework.consent.Answer;
import de.integrativ.casework.consent.Evidence;
import de.integrativ.casework.consent.RecordConsent;
import de.integrativ.casework.consent.Scope;
import de.integrativ.casework.consent.Subject;
import de.integrativ.casework.consent.WithdrawnAgain;
import de.integrativ.casework.handover.HandedOver.ConsentBody;
import de.integrativ.casework.handover.HandedOver.ContactBody;
import de.integrativ.casework.handover.HandedOver.PersonBody;
import de.integrativ.casework.handover.HandedOver.ResidenceBody;
import de.integrativ.casework.person.Contact;
import de.integrativ.casework.person.Identity;
import de.integrativ.casework.person.RegisterPerson;
import de.integrativ.casework.person.RegisterPerson.Background;
import de.integrativ.casework.person.Residence;
import de.integrativ.casework.supportcase.CaseAtHand;
import de.integrativ.casework.supportcase.FirstMeeting;
import de.integrativ.casework.supportcase.OpenCase;
import de.integrativ.casework.supportcase.Referral;
import de.integrativ.platform.event.JourneyId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens the case of a person whose support starts, with everything that is known and allowed about them. */
@ApplicationScoped
class TakeOver {

    private final OpenCase open;
    private final RegisterPerson persons;
    private final RecordConsent record;
    private final WithdrawnAgain withdrawn;
    private final CountyTime time;

    TakeOver(OpenCase open, RegisterPerson persons, RecordConsent record, WithdrawnAgain withdrawn, CountyTime time) {
        this.open = open;
        this.persons = persons;
        this.record = record;
        this.withdrawn = withdrawn;
        this.time = time;
    }

    void takeOver(JourneyId journey, HandedOver handed) {
        CaseAtHand supportCase = open.open(
                journey,
                new Referral(
                        handed.referralId(),
                        handed.agency(),
                        handed.unit(),
                        handed.programme(),
                        handed.programmeVersion(),
                        handed.submittedOn(),
                        handed.acceptedOn()),
                new FirstMeeting(
                        handed.firstMeeting().heldOn(),
                        handed.firstMeeting().place(),
                        handed.firstMeeting().interpreter()),
                handed.caseManager(),
                handed.startedOn());
        register(supportCase.id(), handed);
        handed.consents().stream()
                .filter(consent -> Scope.kept(consent.scope()))
                .forEach(consent -> store(supportCase, consent));
        withdrawn.amongThoseOf(journey, time.today());
    }

    private void store(CaseAtHand supportCase, ConsentBody consent) {
        record.record(
                supportCase,
                Answer.valueOf(consent.answer()),
                new Subject(
                        Scope.valueOf(consent.scope()),
                        consent.recipient(),
                        Objects.requireNonNullElse(consent.categories(), List.of()),
                        consent.purpose(),
                        consent.validUntil()),
                new Evidence(
                        consent.textVersion(),
                        consent.language(),
                        consent.form(),
                        consent.interpreter(),
                        consent.guardian(),
                        consent.recordedBy(),
                        consent.recordedOn()));
    }

    private void register(UUID caseId, HandedOver handed) {
        PersonBody body = handed.person();
        ResidenceBody residence = handed.residence();
        persons.register(
                caseId,
                new Identity(body.givenName(), body.familyName(), body.birthDate(), body.sex(), body.nationality()),
                contact(body.contact()),
                new Background(
                        body.municipality(),
                        Objects.requireNonNullElse(body.languages(), List.of()),
                        body.germanLevel(),
                        handed.needs()),
                new Residence(
                        handed.submittedOn(),
                        residence.status(),
                        residence.validUntil(),
                        residence.workPermission(),
                        residence.evidence()),
                handed.benefitRegime(),
                handed.submittedOn());
    }

    private static @Nullable Contact contact(@Nullable ContactBody body) {
        return body == null
                ? null
                : new Contact(body.phone(), body.email(), body.street(), body.postcode(), body.town());
    }
}

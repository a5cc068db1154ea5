package de.integrativ.casework.person;

import de.integrativ.casework.person.RegisterPerson.Background;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The person of one case, as handed over; regimes and residence are kept with the day from which they hold. */
@Entity
@Table(name = "person")
class Person {

    @Id
    @Column(name = "case_id")
    private UUID caseId;

    private Identity identity;

    private @Nullable Contact contact;

    private String municipality;

    private List<String> languages;

    @Column(name = "german_level")
    private @Nullable String germanLevel;

    private List<String> needs;

    @ElementCollection
    @CollectionTable(name = "person_residence", joinColumns = @JoinColumn(name = "case_id"))
    private List<Residence> residences = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "person_benefit_regime", joinColumns = @JoinColumn(name = "case_id"))
    private List<BenefitRegime> regimes = new ArrayList<>();

    @Version
    private int version;

    protected Person() {}

    Person(UUID caseId, Identity identity, @Nullable Contact contact, Background background) {
        this.caseId = caseId;
        this.identity = identity;
        this.contact = contact;
        this.municipality = background.municipality();
        this.languages = List.copyOf(background.languages());
        this.germanLevel = background.germanLevel();
        this.needs = List.copyOf(background.needs());
    }

    void resides(Residence residence) {
        residences.add(residence);
    }

    void receives(String regime, LocalDate from) {
        regimes.add(new BenefitRegime(from, regime));
    }

    UUID caseId() {
        return caseId;
    }

    /** The value of a field that agreements name, or none if it is not known. */
    @Nullable
    Object field(String name) {
        return switch (name) {
            case "givenName" -> identity.givenName();
            case "familyName" -> identity.familyName();
            case "birthDate" -> identity.birthDate();
            case "sex" -> identity.sex();
            case "nationality" -> identity.nationality();
            case "languages" -> languages.isEmpty() ? null : languages;
            case "germanLevel" -> germanLevel;
            case "municipality" -> municipality;
            case "needs" -> needs;
            case "phone" -> contact == null ? null : contact.phone();
            case "email" -> contact == null ? null : contact.email();
            default -> null;
        };
    }

    int version() {
        return version;
    }
}

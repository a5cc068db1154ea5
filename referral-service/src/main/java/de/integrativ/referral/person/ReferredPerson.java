package de.integrativ.referral.person;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The row of the person as the Jobcenter knows them. */
@Entity
@Table(name = "referred_person")
class ReferredPerson {

    @Id
    UUID referralId;

    String givenName;

    String familyName;

    LocalDate birthDate;

    String sex;
    String nationality;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> languages;

    @Nullable
    String germanLevel;

    @Nullable
    String phone;

    @Nullable
    String email;

    @Nullable
    String street;

    @Nullable
    String postcode;

    @Nullable
    String town;

    String municipality;

    String residenceStatus;

    @Nullable
    LocalDate residenceValidUntil;

    @Nullable
    String workPermission;

    @Nullable
    String residenceEvidence;

    String benefitRegime;

    boolean migrationHistory;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> needs;

    @Nullable
    Boolean otherCaseManagement;

    @Nullable
    String reason;

    @ElementCollection
    @CollectionTable(name = "name_token", joinColumns = @JoinColumn(name = "referral_id"))
    @Column(name = "token")
    Set<String> nameTokens;

    protected ReferredPerson() {}

    ReferredPerson(UUID referralId, Person person, Situation situation) {
        this.referralId = referralId;
        take(person);
        take(Optional.ofNullable(person.contact()).orElse(Contact.NONE));
        take(situation);
        take(situation.residence());
    }

    private void take(Person person) {
        givenName = person.givenName();
        familyName = person.familyName();
        birthDate = person.birthDate();
        sex = person.sex();
        nationality = person.nationality();
        languages = Optional.ofNullable(person.languages()).orElse(List.of());
        germanLevel = person.germanLevel();
        municipality = person.municipality();
        nameTokens = NameTokens.of(person.name());
    }

    private void take(Contact contact) {
        phone = contact.phone();
        email = contact.email();
        street = contact.street();
        postcode = contact.postcode();
        town = contact.town();
    }

    private void take(Situation situation) {
        benefitRegime = situation.benefitRegime();
        migrationHistory = situation.migrationHistory();
        needs = situation.needs();
        otherCaseManagement = situation.otherCaseManagement();
        reason = situation.reason();
    }

    private void take(Residence residence) {
        residenceStatus = residence.status();
        residenceValidUntil = residence.validUntil();
        workPermission = residence.workPermission();
        residenceEvidence = residence.evidence();
    }

    KnownPerson known() {
        Contact contact = new Contact(phone, email, street, postcode, town).orNone();
        Person person = new Person(
                givenName,
                familyName,
                birthDate,
                sex,
                nationality,
                List.copyOf(languages),
                germanLevel,
                contact,
                municipality);
        Residence residence = new Residence(residenceStatus, residenceValidUntil, workPermission, residenceEvidence);
        return new KnownPerson(
                person,
                new Situation(
                        residence, benefitRegime, migrationHistory, List.copyOf(needs), otherCaseManagement, reason));
    }
}

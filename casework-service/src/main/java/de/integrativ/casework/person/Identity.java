package de.integrativ.casework.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** @param nationality three digits of the federal statistics; @param sex F, M, D or UNK */
@Embeddable
public record Identity(
        @Column(name = "given_name") String givenName,
        @Column(name = "family_name") String familyName,
        @Column(name = "birth_date") LocalDate birthDate,
        String sex,
        String nationality) {}

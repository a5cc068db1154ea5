package de.integrativ.casework.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** What a goal says (Zielvereinbarung): unchangeable once its plan is agreed. @param measure the way to it */
@Embeddable
public record Aim(
        String title,
        String measure,
        @Enumerated(EnumType.STRING) Responsible responsible,
        @Column(name = "until_on") LocalDate until,

        @Enumerated(EnumType.STRING) @Column(name = "legal_nature")
        LegalNature legalNature) {}

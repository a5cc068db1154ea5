package de.integrativ.casework.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Which law the person's benefits rest on (Rechtskreis), e.g. SGB2. */
@Embeddable
public record BenefitRegime(@Column(name = "valid_from") LocalDate validFrom, String regime) {}

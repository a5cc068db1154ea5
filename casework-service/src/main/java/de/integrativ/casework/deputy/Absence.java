package de.integrativ.casework.deputy;

import java.time.LocalDate;

/** Who is away, who stands in, and on which days, both inclusive. */
public record Absence(String caseManager, String deputy, LocalDate from, LocalDate until, AbsenceReason reason) {}

package de.integrativ.casework.deputy;

import java.time.LocalDate;
import java.util.UUID;

/** @param state AHEAD, IN_FORCE or OVER */
public record DeputyView(
        UUID id,
        String caseManager,
        String deputy,
        LocalDate from,
        LocalDate until,
        AbsenceReason reason,
        String state,
        String setBy) {}

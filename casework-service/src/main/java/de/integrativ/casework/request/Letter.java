package de.integrativ.casework.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A partner's word as it arrives: in plain from the portal, or sealed by the partner's own system. */
public record Letter(
        LocalDate on,
        @Nullable String outcome,
        @Nullable String text,
        @Nullable String sealed) {}

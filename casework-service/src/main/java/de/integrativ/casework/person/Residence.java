package de.integrativ.casework.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A residence status. It is not a benefit regime: both change, each on a day of its own. */
@Embeddable
public record Residence(
        @Column(name = "valid_from") LocalDate validFrom,
        String status,
        @Column(name = "valid_until") @Nullable LocalDate validUntil,
        @Column(name = "work_permission") @Nullable String workPermission,
        @Nullable String evidence) {}

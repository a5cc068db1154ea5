package de.integrativ.casework.supportcase;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** The referral that a support came from: whose it is and under which programme. Responsibility stays there. */
@Embeddable
public record Referral(
        @Column(name = "referral_id") UUID id,
        String agency,
        String unit,
        String programme,
        @Column(name = "programme_version") int programmeVersion,
        @Column(name = "submitted_on") LocalDate submittedOn,
        @Column(name = "accepted_on") LocalDate acceptedOn) {}

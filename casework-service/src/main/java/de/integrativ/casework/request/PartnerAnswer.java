package de.integrativ.casework.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param outcome POSITIVE, NEGATIVE, PARTIAL, or REJECTED */
@Embeddable
public record PartnerAnswer(
        @Column(name = "answer_outcome") String outcome,
        @Column(name = "answer_text") @Nullable String text,
        @Column(name = "answered_on") LocalDate on) {}

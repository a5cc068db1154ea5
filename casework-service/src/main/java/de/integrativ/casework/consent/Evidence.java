package de.integrativ.casework.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * How a consent can be proved (§67b(2) SGB X).
 *
 * @param language in which the text was put to the person
 * @param form WRITTEN or ELECTRONIC
 * @param guardian whether a guardian consented too
 */
@Embeddable
public record Evidence(
        @Column(name = "text_version") String textVersion,
        String language,
        String form,
        boolean interpreter,
        boolean guardian,
        @Column(name = "recorded_by") String recordedBy,
        @Column(name = "recorded_on") LocalDate recordedOn) {}

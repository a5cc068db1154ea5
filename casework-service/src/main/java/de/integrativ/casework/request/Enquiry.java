package de.integrativ.casework.request;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What is asked, of whom, for what. @param kind the partner's kind, e.g. BILD */
@Embeddable
public record Enquiry(
        String partner,
        String kind,
        String purpose,
        @Nullable String message) {}

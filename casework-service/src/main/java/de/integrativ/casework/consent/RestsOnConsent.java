package de.integrativ.casework.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A feature that uses data under a consent says what will end with it, before the person decides. */
public interface RestsOnConsent {

    List<Consequence> endsWith(Stake stake);

    /** The consent that may be withdrawn. */
    record Stake(UUID caseId, Scope scope, @Nullable String recipient) {}

    /**
     * @param code what follows, e.g. {@code REQUEST_RECALLED}; the gateway has its German
     * @param subject the request or document it is about
     * @param partner who is told
     * @param by the last day for the partner to delete what it got
     */
    record Consequence(
            String code,
            @Nullable UUID subject,
            @Nullable String partner,
            @Nullable LocalDate by) {}
}

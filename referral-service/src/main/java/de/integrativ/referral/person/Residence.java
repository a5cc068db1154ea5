package de.integrativ.referral.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The residence title (Aufenthaltsstatus); not to be taken for the benefit regime.
 *
 * @param status code of the value list, e.g. {@code 25_2_REF}
 * @param evidence who has seen it: SEEN, SELF (the person says so) or JC
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Residence(
        @NotNull String status,
        @Nullable LocalDate validUntil,
        @Nullable String workPermission,
        @Nullable String evidence) {}

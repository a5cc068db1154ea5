package de.integrativ.referral.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** How the person is reached. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Contact(
        @Size(max = 40) @Nullable String phone,
        @Size(max = 200) @Nullable String email,
        @Size(max = 200) @Nullable String street,
        @Size(max = 10) @Nullable String postcode,
        @Size(max = 100) @Nullable String town) {}

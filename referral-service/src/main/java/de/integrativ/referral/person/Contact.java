package de.integrativ.referral.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** How the person is reached. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Contact(
        @Nullable String phone,
        @Nullable String email,
        @Nullable String street,
        @Nullable String postcode,
        @Nullable String town) {

    static final Contact NONE = new Contact(null, null, null, null, null);

    @Nullable
    Contact orNone() {
        return equals(NONE) ? null : this;
    }
}

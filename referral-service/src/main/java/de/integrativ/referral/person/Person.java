package de.integrativ.referral.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The young person.
 *
 * @param nationality Destatis three-digit code
 * @param municipality AGS of the place of residence
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Person(
        @NotNull String givenName,
        @NotNull String familyName,
        @NotNull LocalDate birthDate,
        @NotNull String sex,
        @NotNull String nationality,
        @Nullable List<String> languages,

        @Nullable String germanLevel,

        @Valid @Nullable Contact contact,
        @NotNull String municipality) {

    /** Who has one name only carries it as family name, with a dash where the registers want a given name. */
    public String name() {
        return givenName.equals("-") ? familyName : givenName + " " + familyName;
    }
}

package de.integrativ.referral.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
        @NotBlank @Size(max = 100) String givenName,
        @NotBlank @Size(max = 100) String familyName,
        @NotNull LocalDate birthDate,
        @NotNull @Pattern(regexp = "[FMD]|UNK") String sex,
        @NotNull @Pattern(regexp = "\\d{3}") String nationality,
        @Size(max = 20) @Nullable List<@NotBlank @Size(max = 20) String> languages,

        @Pattern(regexp = "A0|A1|A2|B1|B2|C1|C2|NATIVE|UNK") @Nullable
        String germanLevel,

        @Valid @Nullable Contact contact,
        @NotNull @Pattern(regexp = "\\d{8}") String municipality) {

    /** Who has one name only carries it as family name, with a dash where the registers want a given name. */
    public String name() {
        return givenName.equals("-") ? familyName : givenName + " " + familyName;
    }
}

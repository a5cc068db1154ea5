package de.integrativ.gateway.supportcase;

import de.integrativ.gateway.shell.Formats;
import de.integrativ.gateway.shell.Labels;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The person as KIM knows them. */
public record Person(
        String givenName,
        String familyName,
        @Nullable LocalDate birthDate,
        @Nullable String sex,
        @Nullable String nationality,
        List<String> languages,
        @Nullable String germanLevel,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String street,
        @Nullable String postcode,
        @Nullable String town,
        @Nullable String municipality) {

    public String name() {
        return Formats.name(givenName, familyName);
    }

    /** What a field of a sharing agreement would say, so that staff see it before it is sent. */
    public String valueOf(String field) {
        return switch (field) {
            case "givenName" -> givenName;
            case "familyName" -> familyName;
            case "birthDate" -> Formats.day(birthDate);
            case "sex" -> Labels.label(sex, "sex");
            case "nationality" -> Labels.label(nationality, "nationality");
            case "germanLevel" -> Labels.label(germanLevel, "german");
            case "languages" ->
                languages.stream().map(code -> Labels.label(code, "language")).collect(Collectors.joining(", "));
            case "phone" -> orDash(phone);
            case "email" -> orDash(email);
            default -> "–";
        };
    }

    private static String orDash(@Nullable String value) {
        return value == null ? "–" : value;
    }
}

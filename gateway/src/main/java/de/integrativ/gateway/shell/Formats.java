package de.integrativ.gateway.shell;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** German dates, in both languages: a date must not change its look when someone changes the language. */
@TemplateExtension
public final class Formats {

    private static final ZoneId HERE = ZoneId.of("Europe/Berlin");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMANY);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm", Locale.GERMANY);

    private Formats() {}

    public static String day(@Nullable LocalDate date) {
        return date == null ? "–" : DAY.format(date);
    }

    /** A moment or a day, as a service wrote it. */
    public static String moment(@Nullable String iso) {
        if (iso == null || iso.isEmpty()) {
            return "–";
        }
        if (iso.length() == 10) {
            return DAY.format(LocalDate.parse(iso));
        }
        Instant instant = iso.endsWith("Z")
                ? Instant.parse(iso)
                : OffsetDateTime.parse(iso).toInstant();
        return MINUTE.format(instant.atZone(HERE));
    }

    /** Many have one name only; a dash stands where a form asks for a given name. */
    public static String name(String givenName, String familyName) {
        return givenName.equals("-") ? familyName : givenName + " " + familyName;
    }

    /** Enough of an id to tell two apart where no name may be shown. */
    public static String shortId(String id) {
        return id.substring(Math.max(0, id.length() - 6));
    }

    /** A disclosed value as people read it: codes in words, dates in German form. */
    public static String shown(@Nullable Object value, String field) {
        if (value instanceof Iterable<?> many) {
            List<String> each = new ArrayList<>();
            many.forEach(one -> each.add(shown(one, field)));
            return String.join(", ", each);
        }
        String text = String.valueOf(value);
        return switch (field) {
            case "birthDate" -> moment(text);
            case "nationality" -> Labels.label(text, "nationality");
            case "germanLevel" -> Labels.label(text, "german");
            case "languages" -> Labels.label(text, "language");
            case "sex" -> Labels.label(text, "sex");
            default -> text;
        };
    }

    public static String urlEncoded(@Nullable String text) {
        return text == null ? "" : URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public static String number(@Nullable Double value, int digits) {
        return value == null ? "–" : String.format(Locale.GERMANY, "%." + digits + "f", value);
    }
}

package de.integrativ.platform.restore;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that must not come back to life with an older database: a consent that was withdrawn, a person who was erased.
 *
 * @param object what it is, e.g. {@code consent}
 * @param id ids, refs and codes only, never anything that names someone
 * @param on the day from which it was at an end
 */
public record Ended(String object, String id, LocalDate on) {

    private static final Pattern LINE = Pattern.compile("(\\S+) (\\S+) (\\d{4}-\\d\\d-\\d\\d)");

    /** An agency's ref may hold anything; a line of the ledger is one line of three words. */
    String line() {
        return encoded(object) + " " + encoded(id) + " " + on;
    }

    static Optional<Ended> of(String line) {
        Matcher parts = LINE.matcher(line);
        return parts.matches()
                ? Optional.of(
                        new Ended(decoded(parts.group(1)), decoded(parts.group(2)), LocalDate.parse(parts.group(3))))
                : Optional.empty();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}

package de.integrativ.platform.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An erasure, as it was noted outside of the database when it was done.
 *
 * @param link where the entry stood: what a link says of whose it is no hash holds
 */
record KeptErasure(long link, UUID entry, Instant at) {

    private static final Pattern LINE =
            Pattern.compile("erased (\\d+) ([0-9a-f-]{36}) (\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z)");

    static Optional<KeptErasure> parse(String line) {
        Matcher parts = LINE.matcher(line);
        return parts.matches()
                ? Optional.of(new KeptErasure(
                        Long.parseLong(parts.group(1)), UUID.fromString(parts.group(2)), Instant.parse(parts.group(3))))
                : Optional.empty();
    }

    String line() {
        return "erased " + link + " " + entry + " " + at;
    }

    boolean emptied(ChainLink gap) {
        return link == gap.position() && entry.equals(gap.entry());
    }
}

package de.integrativ.platform.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A restore of the database, as it was noted outside of it when the service started on it.
 *
 * @param restoredTo time of the backup
 */
record KeptRestore(Instant restoredTo, Instant raisedAt) {

    private static final String MOMENT = "(\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z)";
    private static final Pattern LINE = Pattern.compile("restored " + MOMENT + " " + MOMENT);

    static Optional<KeptRestore> parse(String line) {
        Matcher parts = LINE.matcher(line);
        return parts.matches()
                ? Optional.of(new KeptRestore(Instant.parse(parts.group(1)), Instant.parse(parts.group(2))))
                : Optional.empty();
    }

    String line() {
        return "restored " + restoredTo + " " + raisedAt;
    }

    /** Noted after the backup was made and before it was played back: what it stands for is gone with the restore. */
    boolean took(KeptHead head) {
        return head.notedAt().isAfter(restoredTo) && head.notedAt().isBefore(raisedAt);
    }
}

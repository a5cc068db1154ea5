package de.integrativ.platform.audit;

import de.integrativ.platform.audit.Finding.Wrong;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Which entries were erased lawfully: an entry that is chained behind theirs says so, who did it and why, and it was noted
 * outside the database.
 */
record Erasures(Map<UUID, Erasure> last) {

    /** Of several that say so of one entry the last stands in for all. */
    private static final String SAID = """
            select e.object_id, l.link, e.at, e.actor, e.detail
            from audit_entry e join audit_link l on l.entry = e.id
            where e.act = 'ERASED' and e.object = 'audit-entry' order by l.link""";

    /** @param link of the entry that says so */
    record Erasure(long link, Instant at, String actor, String why) {

        /** E.g. {@code 2026-07-15, position 2: erased by dora.datenschutz at …: Art. 17 DSGVO (position 10 says so)}. */
        String of(ChainLink erased) {
            return erased.day() + ", position " + erased.position() + ": erased by " + actor + " at " + at + ": " + why
                    + " (position " + link + " says so)";
        }
    }

    static Erasures said(Connection connection) throws SQLException {
        Map<UUID, Erasure> last = new HashMap<>();
        try (var select = connection.prepareStatement(SAID);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                last.put(
                        row.getObject(1, UUID.class),
                        new Erasure(
                                row.getLong(2),
                                row.getObject(3, OffsetDateTime.class).toInstant(),
                                row.getString(4),
                                row.getString(5)));
            }
        }
        return new Erasures(last);
    }

    /** @param gap a link whose entry is not there */
    void judge(ChainLink gap, KeptOutside kept, Consumer<String> note, Consumer<Finding> found) {
        Erasure said = last.get(gap.entry());
        // Nobody can have said so before the entry was there.
        if (said == null || said.link() <= gap.position()) {
            found.accept(new Finding(gap.day(), gap.position(), Wrong.ENTRY_REMOVED, ""));
        } else if (kept.knows(gap)) {
            note.accept(said.of(gap));
        } else if (kept.goesBackBefore(said.link())) {
            found.accept(new Finding(
                    gap.day(),
                    gap.position(),
                    Wrong.ENTRY_REMOVED,
                    "position " + said.link() + " says that it was erased; outside nothing is noted of that"));
        } else {
            note.accept(said.of(gap) + "; what is kept here knows nothing of it");
        }
    }
}

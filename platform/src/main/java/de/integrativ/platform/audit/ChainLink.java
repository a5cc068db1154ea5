package de.integrativ.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link as it stands in the table.
 *
 * @param ofEntry the leaf that its entry has now; none if there is no entry any more
 * @param day UTC, on which it was chained
 * @param entryDay UTC, on which the entry says that it was written; none likewise
 * @param version of its hashes
 * @param saysOtherwise whether there is an entry that says it is not chained
 */
record ChainLink(
        long position,
        UUID entry,
        LocalDate day,
        byte[] leaf,
        byte[] head,
        byte @Nullable [] ofEntry,
        @Nullable LocalDate entryDay,
        int version,
        boolean saysOtherwise) {

    /** In days. A service that stood still chains its last entries when it is back. */
    private static final int STOOD_STILL = 31;
    /** In days. Clocks differ, and midnight lies between. */
    private static final int AHEAD = 1;

    static final String ALL = "select l.link, l.entry, l.day, l.leaf, l.head, l.version, e.chained, " + AuditHash.ENTRY
            + " from audit_link l left join audit_entry e on e.id = l.entry order by l.link";

    static ChainLink of(ResultSet row) throws SQLException {
        boolean there = row.getObject("id") != null;
        return new ChainLink(
                row.getLong("link"),
                row.getObject("entry", UUID.class),
                row.getObject("day", LocalDate.class),
                row.getBytes("leaf"),
                row.getBytes("head"),
                there ? AuditHash.leaf(row.getInt("version"), row) : null,
                there ? day(row) : null,
                row.getInt("version"),
                there && !row.getBoolean("chained"));
    }

    private static LocalDate day(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class)
                .withOffsetSameInstant(ZoneOffset.UTC)
                .toLocalDate();
    }

    boolean follows(byte[] before) {
        return Arrays.equals(headAfter(before), head);
    }

    /** Which head it would have as its row stands. */
    byte[] headAfter(byte[] before) {
        return AuditHash.head(version, before, leaf, day);
    }

    /** Of the days on which its entry can have been chained the one with which this row would have its head, if any. */
    @Nullable
    LocalDate dayOfItsHead(byte[] before) {
        if (version == 1 || entryDay == null) {
            return null;
        }
        return entryDay.minusDays(AHEAD)
                .datesUntil(entryDay.plusDays(STOOD_STILL + 1))
                .filter(other -> Arrays.equals(AuditHash.head(version, before, leaf, other), head))
                .findFirst()
                .orElse(null);
    }

    /** Whether this row's entry, as it is now, would have given this row's head. */
    boolean followedBeforeItsLeafChanged(byte[] before) {
        return ofEntry != null && Arrays.equals(AuditHash.head(version, before, ofEntry, day), head);
    }

    boolean hasEntry() {
        return ofEntry != null;
    }

    boolean isOfItsEntry() {
        return Arrays.equals(leaf, ofEntry);
    }

    /** Whether its entry can have been written when it says so. */
    boolean isOfItsEntrysTime() {
        return entryDay == null
                || !entryDay.isAfter(day.plusDays(AHEAD)) && !entryDay.isBefore(day.minusDays(STOOD_STILL));
    }
}

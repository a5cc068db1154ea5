package de.integrativ.platform.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is not as it was written.
 *
 * @param day of the row, UTC; none if nothing tells it any more
 * @param position of the row in the chain, counted from 1; 0 for an entry that stands outside of it
 */
record Finding(@Nullable LocalDate day, long position, Wrong what, String detail) implements Comparable<Finding> {

    enum Wrong {
        ENTRY_ALTERED("the entry was altered after it was chained"),
        ENTRY_REMOVED("the entry was removed, and no lawful erasure is written down"),
        DATED_OTHERWISE("the entry tells of another day than the one on which it was chained"),
        LINK_ALTERED("the link was altered"),
        DAYS_GO_BACK("the link bears an earlier day than the one before it"),
        LINK_REMOVED("the link was removed"),
        REORDERED("another link stands here"),
        BROKEN("the link does not follow the one before it: something was put in, taken out or changed here"),
        TAIL_CUT("the end of the chain was cut off"),
        REWRITTEN("the chain was written anew: outside the database it is kept with another head"),
        DAY_ALTERED("the day was sealed under another head"),
        DAY_MISDATED("the sealed day bears a date that it cannot have"),
        DAY_REMOVED("sealed days are missing"),
        EXPIRED_EARLY("the day was taken out before its time"),
        UNLINKED("an entry that had been chained has no link any more");

        private final String words;

        Wrong(String words) {
            this.words = words;
        }
    }

    /** E.g. {@code 2026-07-15, position 12: the link was removed}. */
    @Override
    public String toString() {
        String where = (day == null ? "" : day + ", ") + (position == 0 ? "outside the chain" : "position " + position);
        return where + ": " + what.words + (detail.isEmpty() ? "" : " (" + detail + ")");
    }

    @Override
    public int compareTo(Finding other) {
        return Long.compare(position, other.position);
    }
}

package de.integrativ.platform.audit;

import de.integrativ.platform.audit.Finding.Wrong;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Compares the chain with the heads that are kept outside its database. */
record OutsideCheck(KeptOutside kept) {

    private static final String RESTORES = "select restored_to from epoch where restored_to is not null order by epoch";

    /** @param heads of the chain at the positions where one is kept */
    void compare(long last, @Nullable LocalDate lastDay, Map<Long, byte[]> heads, Consumer<Finding> found) {
        List<KeptHead> standing = standing();
        rewritten(standing, heads, found);
        if (!standing.isEmpty() && standing.getLast().link() > last) {
            KeptHead end = standing.getLast();
            LocalDate day = lastDay == null ? end.day() : lastDay;
            found.accept(
                    new Finding(day, last + 1, Wrong.TAIL_CUT, "outside " + end.link() + " is kept, of " + end.day()));
        }
    }

    /**
     * That stretches had their time may be said by whoever put them there; when a head was kept tells what was there.
     *
     * @param days that have expired
     */
    void expired(List<SealedDay> days, Consumer<Finding> found) {
        List<KeptHead> standing = standing();
        for (SealedDay day : days) {
            standing.stream()
                    .filter(head -> day.holds(head) && day.expiredTooEarlyFor(head.notedOn()))
                    .reduce((earlier, later) -> later)
                    .ifPresent(head -> found.accept(new Finding(
                            day.day(),
                            day.first(),
                            Wrong.EXPIRED_EARLY,
                            "on " + day.expiredOn() + "; outside " + head.link() + " is kept, noted on "
                                    + head.notedOn())));
        }
    }

    private List<KeptHead> standing() {
        return kept.heads().stream()
                .filter(head -> kept.restores().stream().noneMatch(restore -> restore.took(head)))
                .sorted(Comparator.comparingLong(KeptHead::link))
                .toList();
    }

    private static void rewritten(List<KeptHead> standing, Map<Long, byte[]> heads, Consumer<Finding> found) {
        long sound = 0;
        for (KeptHead noted : standing) {
            byte[] here = heads.get(noted.link());
            if (here == null) {
                continue;
            }
            if (!HexFormat.of().formatHex(here).equals(noted.head())) {
                found.accept(new Finding(
                        noted.day(), noted.link(), Wrong.REWRITTEN, "as it was kept up to position " + sound));
                return;
            }
            sound = noted.link();
        }
    }

    /** Every restore, and whether it is known outside the database: if it isn't, it excuses nothing. */
    void restores(Connection connection, Consumer<String> note) throws SQLException {
        kept.restores()
                .forEach(restore -> note.accept("The database was restored to " + restore.restoredTo() + ", at "
                        + restore.raisedAt() + ": what was written between is gone with it."));
        List<Instant> known =
                kept.restores().stream().map(KeptRestore::restoredTo).toList();
        try (var select = connection.prepareStatement(RESTORES);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                Instant said = row.getObject(1, OffsetDateTime.class).toInstant();
                if (!known.contains(said)) {
                    note.accept("The database says that it was restored to " + said
                            + "; outside nothing is noted of that, so it excuses nothing.");
                }
            }
        }
    }
}

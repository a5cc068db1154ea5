package de.integrativ.platform.audit;

import de.integrativ.platform.audit.Finding.Wrong;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Compares the chain with the heads that are kept outside its database. */
record OutsideCheck(Connection connection, List<KeptHead> kept) {

    private record Restore(Instant restoredTo, Instant raisedAt) {

        /** Noted after the backup was made and before it was played back: what it stands for is gone with the restore. */
        boolean took(KeptHead head) {
            return head.notedAt().isAfter(restoredTo) && head.notedAt().isBefore(raisedAt);
        }
    }

    /** @param heads of the chain at the positions where one is kept */
    void compare(
            long last,
            @Nullable LocalDate lastDay,
            Map<Long, byte[]> heads,
            Consumer<Finding> found,
            Consumer<String> note)
            throws SQLException {
        List<Restore> restores = restores();
        restores.forEach(restore -> note.accept("The database was restored to " + restore.restoredTo() + ", at "
                + restore.raisedAt() + ": what was written between is gone with it."));
        List<KeptHead> standing = standing(restores);
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
    void expired(List<SealedDay> days, Consumer<Finding> found) throws SQLException {
        List<KeptHead> standing = standing(restores());
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

    private List<KeptHead> standing(List<Restore> restores) {
        return kept.stream()
                .filter(head -> restores.stream().noneMatch(restore -> restore.took(head)))
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

    private List<Restore> restores() throws SQLException {
        List<Restore> restores = new ArrayList<>();
        try (var select = connection.prepareStatement(
                        "select restored_to, raised_at from epoch where restored_to is not null order by epoch");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                restores.add(new Restore(
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        row.getObject(2, OffsetDateTime.class).toInstant()));
            }
        }
        return restores;
    }
}

package de.integrativ.platform.audit;

import de.integrativ.platform.audit.Finding.Wrong;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the whole chain of one service and names each row that is not as it was written. Needs a connection and
 * nothing else, so that it also runs where no service does. See docs/adr/0105-audit-chain.md.
 */
final class ChainCheck {

    private static final int AT_A_TIME = 2000;

    private static final String UNLINKED = """
            select e.at, e.id from audit_entry e
            where e.chained and not exists (select 1 from audit_link l where l.entry = e.id)
            order by e.position limit 100""";

    /**
     * @param last number of the last link; 0 for a chain that has none
     * @param head of the last link, hexadecimal; none likewise
     */
    record Outcome(long links, long last, @Nullable String head, List<Finding> findings, List<String> notes) {

        boolean sound() {
            return findings.isEmpty();
        }
    }

    private final Connection connection;
    private final KeptOutside kept;
    private final LocalDate today;

    private final List<Finding> findings = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<Long, Finding> entriesThatDiffer = new TreeMap<>();
    private final Map<Long, byte[]> headsToCompare = new HashMap<>();
    private final Suspects suspects = new Suspects();
    private long links;
    private long last;
    private byte[] head = AuditHash.BEGINNING;
    private @Nullable LocalDate lastDay;
    /** The latest day of a link whose head is sound. */
    private LocalDate reached = LocalDate.MIN;

    /**
     * @param kept read before the check begins: whatever was kept was committed by then
     * @param today UTC
     */
    ChainCheck(Connection connection, KeptOutside kept, LocalDate today) {
        this.connection = connection;
        this.kept = kept;
        this.today = today;
    }

    /** In a snapshot of its own. */
    Outcome run() throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try {
            List<SealedDay> days = SealedDay.all(connection);
            new DayCheck(today).of(days, findings::add);
            days.stream().filter(SealedDay::expired).forEach(this::expired);
            walk(days);
            suspects.explain(last, this::explained);
            findings.addAll(entriesThatDiffer.values());
            unlinked();
            findings.forEach(finding -> headsToCompare.remove(finding.position()));
            OutsideCheck outside = new OutsideCheck(kept);
            outside.restores(connection, notes::add);
            outside.compare(last, lastDay, headsToCompare, findings::add);
            outside.expired(expiredInTime(days), findings::add);
            findings.sort(null);
            String tip = last == 0 ? null : HexFormat.of().formatHex(head);
            return new Outcome(links, last, tip, List.copyOf(findings), List.copyOf(notes));
        } finally {
            connection.rollback();
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(true);
        }
    }

    /** What the chain goes on from when its first links have expired. */
    private void expired(SealedDay day) {
        last = day.last();
        head = day.head();
        lastDay = day.day();
        headsToCompare.put(last, head);
    }

    private void walk(List<SealedDay> days) throws SQLException {
        Map<Long, SealedDay> sealed = new HashMap<>();
        days.stream().filter(day -> !day.expired()).forEach(day -> sealed.put(day.last(), day));
        Set<Long> compared = new HashSet<>();
        kept.heads().forEach(noted -> compared.add(noted.link()));
        Erasures erasures = Erasures.said(connection);
        try (var select = connection.prepareStatement(ChainLink.ALL)) {
            select.setFetchSize(AT_A_TIME);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    ChainLink link = ChainLink.of(row);
                    place(link);
                    entry(link, erasures);
                    SealedDay day = sealed.remove(link.position());
                    if (day != null) {
                        sealed(day, link);
                    }
                    if (compared.contains(link.position())) {
                        headsToCompare.put(link.position(), link.head());
                    }
                    links++;
                    last = link.position();
                    head = link.head();
                    lastDay = link.day();
                }
            }
        }
        sealed.values().stream()
                .filter(day -> day.last() > last)
                .forEach(day -> wrong(day.day(), day.last(), Wrong.TAIL_CUT, "a sealed day"));
    }

    private void sealed(SealedDay day, ChainLink end) {
        if (!Arrays.equals(day.head(), end.head())) {
            wrong(day.day(), end.position(), Wrong.DAY_ALTERED, "");
        } else if (end.day().isAfter(day.day())) {
            wrong(day.day(), end.position(), Wrong.DAY_MISDATED, "it was chained on " + end.day());
        }
    }

    private void place(ChainLink link) {
        long missing = link.position() - last - 1;
        if (missing > 0) {
            String upTo = missing == 1 ? "" : "and " + (missing - 1) + " more, up to " + (link.position() - 1);
            wrong(lastDay == null ? link.day() : lastDay, last + 1, Wrong.LINK_REMOVED, upTo);
        } else if (!link.follows(head)) {
            suspects.add(link, head);
        } else if (link.day().isBefore(reached)) {
            wrong(link.day(), link.position(), Wrong.DAYS_GO_BACK, "it comes after " + reached);
        } else {
            reached = link.day();
        }
    }

    private void entry(ChainLink link, Erasures erasures) {
        if (!link.hasEntry()) {
            erasures.judge(link, kept, notes::add, findings::add);
        } else if (!link.isOfItsEntry()) {
            otherwise(link, Wrong.ENTRY_ALTERED, "");
        } else if (link.saysOtherwise()) {
            wrong(link.day(), link.position(), Wrong.ENTRY_ALTERED, "it says that it is not chained");
        } else if (!link.isOfItsEntrysTime()) {
            otherwise(link, Wrong.DATED_OTHERWISE, "it says " + link.entryDay());
        }
    }

    private void otherwise(ChainLink link, Wrong what, String detail) {
        entriesThatDiffer.put(link.position(), new Finding(link.day(), link.position(), what, detail));
    }

    /** If the link is what was altered, its entry was not. */
    private void explained(Finding finding) {
        findings.add(finding);
        if (finding.what() == Wrong.LINK_ALTERED) {
            entriesThatDiffer.remove(finding.position());
        }
    }

    /** Those of which that is not known to be untrue already. */
    private List<SealedDay> expiredInTime(List<SealedDay> days) {
        Set<Long> early = findings.stream()
                .filter(finding -> finding.what() == Wrong.EXPIRED_EARLY)
                .map(Finding::position)
                .collect(Collectors.toSet());
        return days.stream()
                .filter(day -> day.expired() && !early.contains(day.first()))
                .toList();
    }

    private void unlinked() throws SQLException {
        try (var select = connection.prepareStatement(UNLINKED);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                LocalDate day = row.getObject(1, java.time.OffsetDateTime.class)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toLocalDate();
                wrong(day, 0, Wrong.UNLINKED, row.getString(2));
            }
        }
    }

    private void wrong(@Nullable LocalDate day, long position, Wrong what, String detail) {
        findings.add(new Finding(day, position, what, detail));
    }
}

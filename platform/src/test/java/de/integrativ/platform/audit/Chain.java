package de.integrativ.platform.audit;

import de.integrativ.platform.sample.Tables;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** The sample's chain, for someone with every right on the database. */
@Singleton
class Chain {

    private final Tables tables;
    private final AuditChain chain;
    private final KeptHeads heads;

    Chain(Tables tables, AuditChain chain, KeptHeads heads) {
        this.tables = tables;
        this.chain = chain;
        this.heads = heads;
    }

    void empty() throws IOException {
        for (String table : List.of("audit_day", "audit_link", "audit_entry", "audit_check")) {
            tables.execute("delete from " + table);
        }
        Files.deleteIfExists(heads.file());
    }

    void entries(LocalDate day, int count) {
        for (int i = 0; i < count; i++) {
            tables.execute("""
                    insert into audit_entry (at, actor, agency, act, object, object_id, detail, salt)
                    values (?, 'kemal.kim', 'ki-coesfeld', 'READ', 'case', ?, '', '\\x00')""", day.atTime(12, 0).atOffset(ZoneOffset.UTC), UUID.randomUUID());
        }
    }

    void chain() throws SQLException {
        chain.chainAll();
    }

    /** As it would stand there if it had been written and chained on that day. */
    void chained(LocalDate day, int count) throws SQLException, IOException {
        entries(day, count);
        chainedOn(day);
    }

    /** Whatever is open; in the database and outside. */
    void chainedOn(LocalDate day) throws SQLException, IOException {
        long before = Long.parseLong(
                tables.column("select coalesce(max(link), 0) from audit_link").getFirst());
        List<KeptHead> kept = KeptOutside.read(heads.file()).heads();
        chain.chainAll();
        hash(AuditHash.VERSION, before, day);
        List<String> lines = new ArrayList<>();
        for (KeptHead head : KeptOutside.read(heads.file()).heads()) {
            Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
            lines.add((kept.contains(head) ? head : new KeptHead(head.link(), head(head.link()), day, noon)).line());
        }
        Files.write(heads.file(), lines);
    }

    /** As links stand there that were made before hashes held place and day. */
    void chainedOfOld(LocalDate day, int count) throws SQLException, IOException {
        entries(day, count);
        chain.chainAll();
        hash(1, 0, day);
        Files.delete(heads.file());
    }

    /** Everything behind that link, on that day and in that version. */
    private void hash(int version, long behind, LocalDate day) throws SQLException {
        byte[] head = behind == 0 ? AuditHash.BEGINNING : HexFormat.of().parseHex(head(behind));
        try (var connection = tables.asOwner();
                var select = connection.prepareStatement("select l.link, " + AuditHash.ENTRY
                        + " from audit_link l join audit_entry e on e.id = l.entry where l.link > ? order by l.link")) {
            select.setLong(1, behind);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    byte[] leaf = AuditHash.leaf(version, row);
                    head = AuditHash.head(version, head, leaf, day);
                    tables.execute(
                            "update audit_link set version = ?, day = ?, leaf = ?, head = ? where link = ?",
                            version,
                            day,
                            leaf,
                            head,
                            row.getLong(1));
                }
            }
        }
    }

    private String head(long link) {
        return tables.column("select encode(head, 'hex') from audit_link where link = ?", link)
                .getFirst();
    }

    /** As {@code ./dev audit verify} names them. */
    List<String> findings() throws SQLException, IOException {
        return outcome().findings().stream().map(Finding::toString).toList();
    }

    List<String> notes() throws SQLException, IOException {
        return outcome().notes();
    }

    /** Positions and what is wrong there. */
    List<String> wrong() throws SQLException, IOException {
        return outcome().findings().stream()
                .map(finding -> finding.position() + " " + finding.what())
                .toList();
    }

    /** As {@code ./dev audit verify} goes through it, with what every replica noted. */
    private ChainCheck.Outcome outcome() throws SQLException, IOException {
        Path states = heads.file().resolve("../..").normalize();
        return outcome(KeptOutside.ofSystem("sample", states));
    }

    ChainCheck.Outcome outcome(KeptOutside kept) throws SQLException {
        try (var connection = tables.asOwner()) {
            return new ChainCheck(connection, kept, LocalDate.now(ZoneOffset.UTC)).run();
        }
    }

    UUID entry(int link) {
        return UUID.fromString(tables.column("select entry from audit_link where link = ?", link)
                .getFirst());
    }
}

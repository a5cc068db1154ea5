package de.integrativ.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * {@code leaf = H(salt, entry)}, {@code head = H(head before, leaf)}; SHA-256. From version 2 on an entry is hashed with its
 * number, by which the log is read, and a head with its link's day, by which it expires. Neither version's hash can be taken
 * for the other's.
 */
final class AuditHash {

    /** How links are hashed now; 1 stays for those that were made before. */
    static final int VERSION = 2;

    /** What the first link goes on from. */
    static final byte[] BEGINNING = new byte[32];

    /** The columns that {@link #leaf} reads, of {@code audit_entry e}. */
    static final String ENTRY =
            "e.id, e.position, e.at, e.actor, e.agency, e.act, e.object, e.object_id, e.detail, e.shown, e.salt";

    private AuditHash() {}

    static byte[] leaf(int version, ResultSet entry) throws SQLException {
        StringBuilder payload = new StringBuilder();
        if (version > 1) {
            payload.append(version)
                    .append('@')
                    .append(entry.getLong("position"))
                    .append(';');
        }
        for (String column : new String[] {"id", "actor", "agency", "act", "object", "object_id", "detail"}) {
            String value = entry.getString(column);
            payload.append(value.length()).append(':').append(value);
        }
        payload.append(entry.getObject("at", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC));
        Array shown = entry.getArray("shown");
        for (Object id : (Object[]) shown.getArray()) {
            payload.append(',').append(id);
        }
        return of(entry.getBytes("salt"), payload.toString().getBytes(StandardCharsets.UTF_8));
    }

    static byte[] head(int version, byte[] before, byte[] leaf, LocalDate day) {
        if (version == 1) {
            return of(before, leaf);
        }
        byte[] dated = (version + "@" + day + ";").getBytes(StandardCharsets.UTF_8);
        return of(dated, of(before, leaf));
    }

    private static byte[] of(byte[] before, byte[] after) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(before);
            return sha.digest(after);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

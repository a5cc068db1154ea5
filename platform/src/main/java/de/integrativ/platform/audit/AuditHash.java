package de.integrativ.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** {@code leaf = H(salt, entry)}, {@code head = H(head before, leaf)}; SHA-256. */
final class AuditHash {

    /** What the first link goes on from. */
    static final byte[] BEGINNING = new byte[32];

    /** The columns that {@link #leaf} reads, of {@code audit_entry e}. */
    static final String ENTRY =
            "e.id, e.at, e.actor, e.agency, e.act, e.object, e.object_id, e.detail, e.shown, e.salt";

    private AuditHash() {}

    static byte[] leaf(ResultSet entry) throws SQLException {
        StringBuilder payload = new StringBuilder();
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

    static byte[] of(byte[] before, byte[] after) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(before);
            return sha.digest(after);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

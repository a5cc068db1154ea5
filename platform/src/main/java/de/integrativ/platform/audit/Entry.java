package de.integrativ.platform.audit;

import java.security.SecureRandom;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is written down of one access.
 *
 * @param act READ, WROTE, REFUSED or ERASED
 * @param shown ids of the rows, if it was a list
 */
record Entry(String act, String object, UUID id, String detail, Collection<UUID> shown) {

    /** For what concerns no single object. */
    static final UUID NOBODY = new UUID(0, 0);

    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    Entry marked(@Nullable String mark) {
        return mark == null ? this : new Entry(act, object, id, detail.isEmpty() ? mark : detail + ", " + mark, shown);
    }

    /** The first seven parameters: at, act, object, object_id, detail, shown, salt. */
    void fill(PreparedStatement insert, Clock clock) throws SQLException {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        insert.setObject(1, OffsetDateTime.now(clock));
        insert.setString(2, act);
        insert.setString(3, object);
        insert.setObject(4, id);
        insert.setString(5, detail);
        insert.setArray(6, insert.getConnection().createArrayOf("uuid", shown.toArray()));
        insert.setBytes(7, salt);
    }
}

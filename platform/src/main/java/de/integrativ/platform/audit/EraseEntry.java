package de.integrativ.platform.audit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * Erases what an entry says, with its salt; its link stays, so the chain still verifies. That it was done, by whom and
 * why is an entry itself: without it the gap counts as a removal.
 */
@ApplicationScoped
public class EraseEntry {

    private final AgroalDataSource database;
    private final OwnEntries entries;
    private final Audit audit;

    EraseEntry(@DataSource("audit") AgroalDataSource database, OwnEntries entries, Audit audit) {
        this.database = database;
        this.entries = entries;
        this.audit = audit;
    }

    /** @return false if there is none that has been chained */
    public boolean erase(UUID entry, String why) throws SQLException {
        boolean[] erased = new boolean[1];
        AuditChain.alone(database, connection -> erased[0] = erase(connection, entry, why));
        return erased[0];
    }

    private boolean erase(Connection connection, UUID entry, String why) throws SQLException {
        try (var delete =
                connection.prepareStatement("delete from audit_entry where id = ? and chained and act <> 'ERASED'")) {
            delete.setObject(1, entry);
            if (delete.executeUpdate() == 0) {
                return false;
            }
        }
        entries.write(connection, new Entry("ERASED", "audit-entry", entry, why, List.of()), audit.who());
        return true;
    }
}

package de.integrativ.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * Erases what an entry says, with its salt; its link stays, so the chain still verifies. That it was done, by whom and
 * why is an entry itself, chained behind it: without that the gap counts as a removal.
 */
@ApplicationScoped
public class EraseEntry {

    private final AuditChain chain;
    private final OwnEntries entries;
    private final Audit audit;

    EraseEntry(AuditChain chain, OwnEntries entries, Audit audit) {
        this.chain = chain;
        this.entries = entries;
        this.audit = audit;
    }

    /** @return false if there is none that has been chained */
    public boolean erase(UUID entry, String why) throws SQLException {
        boolean[] erased = new boolean[1];
        chain.linking(connection -> erased[0] = erase(connection, entry, why));
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

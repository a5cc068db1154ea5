package de.integrativ.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * Erases what an entry says, with its salt; its link stays, so the chain still verifies. That it was done, by whom and
 * why is an entry itself, chained behind it: without that, and a note of it outside the database, the gap counts as a removal.
 */
@ApplicationScoped
public class EraseEntry {

    private static final String ERASE = """
            delete from audit_entry e using audit_link l
            where e.id = ? and l.entry = e.id and e.chained and e.act <> 'ERASED' returning l.link""";

    private final AuditChain chain;
    private final KeptHeads noted;
    private final OwnEntries entries;
    private final Audit audit;

    EraseEntry(AuditChain chain, KeptHeads noted, OwnEntries entries, Audit audit) {
        this.chain = chain;
        this.noted = noted;
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
        try (var delete = connection.prepareStatement(ERASE)) {
            delete.setObject(1, entry);
            try (var row = delete.executeQuery()) {
                if (!row.next()) {
                    return false;
                }
                noted.erased(row.getLong(1), entry);
            }
        }
        entries.write(connection, new Entry("ERASED", "audit-entry", entry, why, List.of()), audit.who());
        return true;
    }
}

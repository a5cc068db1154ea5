package de.integrativ.platform.audit;

import de.integrativ.platform.config.ThisService;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.identity.CurrentActor;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;

/** Writes who read, changed or was refused what. Entries name objects by id, never their content. */
@ApplicationScoped
public class Audit {

    private static final int SALT_BYTES = 16;
    /** Who acts is what the transaction said when it was opened. */
    private static final String IN_TRANSACTION = """
            insert into audit_entry (at, actor, agency, act, object, object_id, detail, salt)
            values (?, current_setting('integrativ.actor', true), current_setting('integrativ.agency', true), ?, ?, ?, ?, ?)""";

    private static final String ON_ITS_OWN = """
            insert into audit_entry (at, act, object, object_id, detail, salt, actor, agency)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private final AgroalDataSource database;
    private final AgroalDataSource own;
    private final CurrentActor current;
    private final ThisService service;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Audit(
            AgroalDataSource database,
            @DataSource("audit") AgroalDataSource own,
            CurrentActor current,
            ThisService service,
            Clock clock) {
        this.database = database;
        this.own = own;
        this.current = current;
        this.service = service;
        this.clock = clock;
    }

    /** In the running transaction. @param object e.g. {@code referral} */
    public void read(String object, UUID id) {
        write("READ", object, id, "");
    }

    /** In the running transaction. @param what e.g. {@code accepted} */
    public void wrote(String object, UUID id, String what) {
        write("WROTE", object, id, what);
    }

    /** In a transaction of its own, so that it outlives the rollback. */
    public void refused(String object, UUID id, String why) {
        Actor actor = who();
        try (Connection connection = own.getConnection();
                PreparedStatement insert = connection.prepareStatement(ON_ITS_OWN)) {
            fill(insert, "REFUSED", object, id, why);
            insert.setString(7, actor.id());
            insert.setString(8, actor.agency());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a refusal could not be written down", e);
        }
    }

    private void write(String act, String object, UUID id, String detail) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(IN_TRANSACTION)) {
            fill(insert, act, object, id, detail);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("an access could not be written down", e);
        }
    }

    private void fill(PreparedStatement insert, String act, String object, UUID id, String detail) throws SQLException {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        insert.setObject(1, OffsetDateTime.now(clock));
        insert.setString(2, act);
        insert.setString(3, object);
        insert.setObject(4, id);
        insert.setString(5, detail);
        insert.setBytes(6, salt);
    }

    private Actor who() {
        boolean request = Arc.container().requestContext().isActive();
        return request && current.known()
                ? current.get()
                : new Actor(service.party(), service.party(), "", null, Set.of());
    }
}

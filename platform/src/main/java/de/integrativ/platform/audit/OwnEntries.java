package de.integrativ.platform.audit;

import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.log.Contentless;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Entries in a transaction of their own, through the audit's small pool: a flood of refusals takes nothing from others. */
@ApplicationScoped
class OwnEntries {

    private static final Logger LOG = Logger.getLogger(OwnEntries.class);
    private static final String INSERT = """
            insert into audit_entry (at, act, object, object_id, detail, shown, salt, actor, agency)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final AgroalDataSource own;
    private final Clock clock;

    OwnEntries(@DataSource("audit") AgroalDataSource own, Clock clock) {
        this.own = own;
        this.clock = clock;
    }

    void write(Entry entry, Actor actor) {
        try (Connection connection = own.getConnection()) {
            write(connection, entry, actor);
        } catch (SQLException e) {
            throw new IllegalStateException("an access could not be written down", e);
        }
    }

    void write(Connection connection, Entry entry, Actor actor) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            entry.fill(insert, clock);
            insert.setString(8, actor.id());
            insert.setString(9, actor.agency());
            insert.executeUpdate();
        }
    }

    /** Where nobody is left who could be told: nothing was given away, but the log has a gap. */
    void writeOrAlarm(Entry entry, Actor actor) {
        try {
            write(entry, actor);
        } catch (IllegalStateException e) {
            LOG.errorf("ALARM a refusal could not be written down: %s", Contentless.line(e));
        }
    }
}

package de.integrativ.platform.inbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;

/**
 * Ends that may come before their beginning: whoever applies a withdrawal, recall or erasure leaves a bar; whoever
 * applies content asks for it first and leaves the content unapplied if a bar stands.
 */
@ApplicationScoped
public class Bars {

    private final AgroalDataSource database;
    private final Clock clock;

    protected Bars(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param object what is ended, e.g. {@code disclosure}; @param id its id */
    public void leave(String object, String id) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into bar values (?, ?, ?) on conflict do nothing")) {
            insert.setString(1, object);
            insert.setString(2, id);
            insert.setObject(3, OffsetDateTime.now(clock));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new InboxUnavailable(e);
        }
    }

    public boolean stands(String object, String id) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select 1 from bar where object = ? and id = ?")) {
            select.setString(1, object);
            select.setString(2, id);
            try (var row = select.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new InboxUnavailable(e);
        }
    }
}

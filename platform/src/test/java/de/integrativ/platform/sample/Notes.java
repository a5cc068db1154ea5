package de.integrativ.platform.sample;

import de.integrativ.platform.restore.Ended;
import de.integrativ.platform.restore.EndsAgain;
import de.integrativ.platform.restore.Ledger;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** What the sample knows of persons, and erases when it is asked to. */
@ApplicationScoped
public class Notes implements EndsAgain {

    public static final String OBJECT = "note";

    private final AgroalDataSource database;
    private final Ledger ledger;
    private final Wall wall;

    Notes(AgroalDataSource database, Ledger ledger, Wall wall) {
        this.database = database;
        this.ledger = ledger;
        this.wall = wall;
    }

    public void write(UUID id) {
        wall.within(SystemRole.JOB, () -> run("insert into note values (?, 'ki-coesfeld', 'someone')", id));
    }

    public void erase(UUID id, LocalDate on) {
        wall.within(SystemRole.JOB, () -> {
            ledger.ended(new Ended(OBJECT, id.toString(), on));
            return run("delete from note where id = ?", id);
        });
    }

    @Override
    public void endAgain(Ended ended) {
        if (ended.object().equals(OBJECT)) {
            try {
                run("delete from note where id = ?", UUID.fromString(ended.id()));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private int run(String sql, UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            return statement.executeUpdate();
        }
    }
}

package de.integrativ.platform.sample;

import de.integrativ.platform.inbox.Bars;
import de.integrativ.platform.inbox.MessageHandler;
import de.integrativ.platform.inbox.Received;
import de.integrativ.platform.inbox.Refused;
import de.integrativ.platform.problem.Problem;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes down what it applies. Its messages say what it shall do with them. */
@ApplicationScoped
public class SampleHandler implements MessageHandler {

    public static final String DONE = "de.integrativ.sample.done.v1";
    public static final String ENDED = "de.integrativ.sample.ended.v1";
    public static final String POISON = "de.integrativ.sample.poison.v1";
    public static final String REFUSED = "de.integrativ.sample.refused.v1";
    public static final String FLAKY = "de.integrativ.sample.flaky.v1";

    private final AgroalDataSource database;
    private final Bars bars;
    private final AtomicInteger failuresLeft = new AtomicInteger();
    private volatile boolean cured;

    SampleHandler(AgroalDataSource database, Bars bars) {
        this.database = database;
        this.bars = bars;
    }

    /** From now on (or no longer) poison can be applied. */
    public void cure(boolean now) {
        cured = now;
    }

    /** The next attempts at a flaky message fail as if the database went away. */
    public void failPassingly(int times) {
        failuresLeft.set(times);
    }

    @Override
    public boolean overtakes(String type) {
        return type.equals(ENDED);
    }

    @Override
    public void apply(Received received) {
        switch (received.envelope().type()) {
            case POISON -> {
                effect(received);
                if (!cured) {
                    throw new IllegalStateException("this message cannot be applied");
                }
            }
            case REFUSED -> {
                effect(received);
                throw new Refused(Problem.of("sample", 422, "Nein", "So nicht."));
            }
            case ENDED -> bars.leave("sample", received.envelope().key());
            case FLAKY -> {
                effect(received);
                if (failuresLeft.getAndDecrement() > 0) {
                    throw new IllegalStateException(new SQLException("gone", "08006"));
                }
            }
            default -> {
                if (!bars.stands("sample", received.envelope().key())) {
                    effect(received);
                }
            }
        }
    }

    private void effect(Received received) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into effect (key, sequence, id) values (?, ?, ?)")) {
            insert.setString(1, received.envelope().key());
            insert.setLong(2, received.envelope().sequence());
            insert.setObject(3, received.envelope().id());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

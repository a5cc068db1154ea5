package de.integrativ.platform.sample;

import de.integrativ.platform.inbox.Bars;
import de.integrativ.platform.inbox.MessageHandler;
import de.integrativ.platform.inbox.Received;
import de.integrativ.platform.inbox.Refused;
import de.integrativ.platform.problem.Problem;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes down what it applies. Its messages say what it shall do with them. */
@ApplicationScoped
public class SampleHandler implements MessageHandler {

    public static final String DONE = "de.integrativ.sample.done.v1";
    public static final String ENDED = "de.integrativ.sample.ended.v1";
    public static final String POISON = "de.integrativ.sample.poison.v1";
    public static final String REFUSED = "de.integrativ.sample.refused.v1";
    public static final String FLAKY = "de.integrativ.sample.flaky.v1";

    /** What a careless exception quotes. */
    public static final String NAME = "Amira Haddad";

    private final AgroalDataSource database;
    private final Bars bars;
    public static final String HELD = "de.integrativ.sample.held.v1";

    private volatile CountDownLatch held = new CountDownLatch(0);
    private final AtomicInteger failuresLeft = new AtomicInteger();
    private volatile boolean cured;
    private volatile boolean oddly;

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
        oddly = false;
    }

    /** The next attempts at a flaky message fail with what nobody foresaw. */
    public void failOddly(int times) {
        failuresLeft.set(times);
        oddly = true;
    }

    /** Messages of the type {@link #HELD} take until this is opened. */
    public void hold(CountDownLatch until) {
        held = until;
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
                    throw new IllegalStateException(
                            "cannot be applied", new IllegalArgumentException("no such person: " + NAME));
                }
            }
            case REFUSED -> {
                effect(received);
                throw new Refused(Problem.of("sample", 422, "Nein", "So nicht."));
            }
            case HELD -> {
                await(held);
                effect(received);
            }
            case ENDED -> bars.leave("sample", received.envelope().key());
            case FLAKY -> {
                effect(received);
                if (failuresLeft.getAndDecrement() > 0) {
                    throw oddly
                            ? new IllegalStateException("Session/EntityManager is closed")
                            : new IllegalStateException(new SQLException("gone", "08006"));
                }
            }
            default -> {
                if (!bars.stands("sample", received.envelope().key())) {
                    effect(received);
                }
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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

package de.integrativ.platform.inbox;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import org.hibernate.StaleObjectStateException;
import org.junit.jupiter.api.Test;

class PassingTest {

    @Test
    void aDatabaseThatIsAwayPasses() {
        assertTrue(Passing.passes(new IllegalStateException(new SQLException("connection", "08006"))));
    }

    @Test
    void aDatabaseThatIsKilledPasses() {
        assertTrue(Passing.passes(new SQLException("terminating connection", "57P01")));
    }

    @Test
    void aDeadlockPasses() {
        assertTrue(Passing.passes(new SQLException("deadlock", "40P01")));
    }

    @Test
    void aStatementThatWasClosedBeneathPasses() {
        assertTrue(Passing.passes(new SQLException("This statement has been closed.", "55000")));
    }

    @Test
    void aPoolWithoutAConnectionInTimePasses() {
        assertTrue(Passing.passes(new SQLException("acquisition timeout")));
    }

    @Test
    void aCommitThatBrokeOffPasses() {
        assertTrue(Passing.passes(new IllegalStateException(new RollbackException("could not commit"))));
    }

    @Test
    void someoneWhoWasFasterWithTheSameRowPasses() {
        assertTrue(Passing.passes(new OptimisticLockException("row was updated by another transaction")));
    }

    @Test
    void someoneWhoWasFasterPassesAlsoWhenWrapped() {
        assertTrue(Passing.passes(new IllegalStateException(new StaleObjectStateException("Case", 1))));
    }

    @Test
    void aCommitThatTheDatabaseRefusedDoesNot() {
        RollbackException refused = new RollbackException("could not commit");
        refused.addSuppressed(new SQLException("duplicate key", "23505"));

        assertFalse(Passing.passes(refused));
    }

    @Test
    void aMessageThatCannotBeAppliedDoesNot() {
        assertFalse(Passing.passes(new IllegalStateException("no such case")));
    }
}

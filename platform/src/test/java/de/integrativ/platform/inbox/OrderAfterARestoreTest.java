package de.integrativ.platform.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.platform.event.Known;
import org.junit.jupiter.api.Test;

class OrderAfterARestoreTest {

    private static final Known FIRST_OF_NEW_EPOCH = new Known(2, 1);

    @Test
    void aRecipientThatKnowsAsMuchAsTheRestoredSenderGoesOn() {
        Order.Verdict verdict = Order.decide(new Known(1, 5), FIRST_OF_NEW_EPOCH, new Known(1, 5), false);

        assertEquals(Order.Verdict.APPLY, verdict);
    }

    @Test
    void aRecipientBehindWaitsForTheMissing() {
        Order.Verdict verdict = Order.decide(new Known(1, 3), FIRST_OF_NEW_EPOCH, new Known(1, 5), false);

        assertEquals(Order.Verdict.WAIT, verdict);
    }

    @Test
    void aRecipientAheadIsDiverged() {
        Order.Verdict verdict = Order.decide(new Known(1, 6), FIRST_OF_NEW_EPOCH, new Known(1, 5), false);

        assertEquals(Order.Verdict.DIVERGED, verdict);
    }

    @Test
    void aWithdrawalIsAppliedEvenIfTheJourneyDiverged() {
        Order.Verdict verdict = Order.decide(new Known(1, 6), FIRST_OF_NEW_EPOCH, new Known(1, 5), true);

        assertEquals(Order.Verdict.OVERTAKE, verdict);
    }

    @Test
    void aJourneyThatBeginsInTheNewEpochIsApplied() {
        Order.Verdict verdict = Order.decide(Known.NOTHING, FIRST_OF_NEW_EPOCH, Known.NOTHING, false);

        assertEquals(Order.Verdict.APPLY, verdict);
    }

    @Test
    void anUnknownMessageOfThePastEpochIsAConflict() {
        Order.Verdict verdict = Order.decide(new Known(2, 1), new Known(1, 6), Known.NOTHING, false);

        assertEquals(Order.Verdict.CONFLICT, verdict);
    }
}

package de.integrativ.platform.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.platform.sample.SampleHandler;
import de.integrativ.platform.sample.Sender;
import de.integrativ.platform.sample.Tables;
import de.integrativ.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OrderOfOneJourneyTest {

    @Inject
    Inbox inbox;

    @Inject
    SampleHandler handler;

    @Inject
    Tables tables;

    private final Sender sender = Sender.ofSignals();

    @Test
    void whatComesInOrderIsAppliedInOrder() {
        inbox.receive(sender.says(1), handler);

        inbox.receive(sender.says(2), handler);

        assertEquals(List.of("1", "2"), tables.effects(sender.key()));
    }

    @Test
    void aGapParksWhatFollowsAndHealsItselfWithItsTail() {
        inbox.receive(sender.says(1), handler);
        inbox.receive(sender.says(3), handler);
        inbox.receive(sender.says(4), handler);

        inbox.receive(sender.says(2), handler);

        assertEquals(List.of("1", "2", "3", "4"), tables.effects(sender.key()));
        assertEquals(List.of(), tables.parked(sender.key()));
    }

    @Test
    void theSameMessageAgainHasNoEffect() {
        var first = sender.says(1);
        inbox.receive(first, handler);

        inbox.receive(first, handler);

        assertEquals(List.of("1"), tables.effects(sender.key()));
    }

    @Test
    void anotherMessageAtAKnownSequenceIsParked() {
        inbox.receive(sender.says(1), handler);

        inbox.receive(sender.says(1), handler);

        assertEquals(List.of("1"), tables.effects(sender.key()));
        assertEquals(List.of(Parking.CONFLICT), tables.parked(sender.key()));
    }

    @Test
    void poisonParksItsJourneyAndNoOther() {
        Sender other = Sender.ofSignals();
        inbox.receive(sender.says(SampleHandler.POISON, 1), handler);
        inbox.receive(sender.says(2), handler);

        inbox.receive(other.says(1), handler);

        assertEquals(List.of(), tables.effects(sender.key()));
        assertEquals(List.of(Parking.POISON, Parking.WAITING), tables.parked(sender.key()));
        assertEquals(List.of("1"), tables.effects(other.key()));
    }

    @Test
    void aRefusedMessageConsumesItsSequenceAndLeavesNoEffect() {
        inbox.receive(sender.says(SampleHandler.REFUSED, 1), handler);

        inbox.receive(sender.says(2), handler);

        assertEquals(List.of("2"), tables.effects(sender.key()));
    }

    @Test
    void aWithdrawalOvertakesWhatItEndsAndWhatComesLaterIsVoid() {
        inbox.receive(sender.says(SampleHandler.ENDED, 2), handler);

        inbox.receive(sender.says(1), handler);

        assertEquals(List.of(), tables.effects(sender.key()));
        assertEquals(List.of(), tables.parked(sender.key()));
    }

    @Test
    void theOrderGoesOnBehindWhatOvertook() {
        inbox.receive(sender.says(SampleHandler.ENDED, 2), handler);
        inbox.receive(sender.says(1), handler);

        inbox.receive(sender.says(SampleHandler.REFUSED, 3), handler);

        assertEquals(List.of("3"), tables.column("select applied from inbox_subject where key = ?", sender.key()));
    }

    @Test
    void aPassingFailureIsRetriedInPlaceUntilItPasses() {
        handler.failPassingly(2);

        inbox.receive(sender.says(SampleHandler.FLAKY, 1), handler);

        assertEquals(List.of("1"), tables.effects(sender.key()));
    }

    @Test
    void aFailureOfUnknownKindThatDoesNotComeAgainParksNothing() {
        handler.failOddly(2);

        inbox.receive(sender.says(SampleHandler.FLAKY, 1), handler);

        assertEquals(List.of("1"), tables.effects(sender.key()));
    }

    @Test
    void aFailureThatComesEachTimeIsTheMessagesOwn() {
        handler.failOddly(Integer.MAX_VALUE);

        inbox.receive(sender.says(SampleHandler.FLAKY, 1), handler);

        handler.failOddly(0);
        assertEquals(List.of(), tables.effects(sender.key()));
        assertEquals(List.of("POISON"), tables.column("select reason from parking where key = ?", sender.key()));
    }
}

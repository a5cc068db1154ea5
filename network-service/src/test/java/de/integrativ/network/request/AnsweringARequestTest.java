package de.integrativ.network.request;

import static de.integrativ.network.request.RequestFixture.LATER;
import static de.integrativ.network.request.RequestFixture.SEALED_TEXT;
import static de.integrativ.network.request.RequestFixture.SENT_ON;
import static de.integrativ.network.request.RequestFixture.TEXT;
import static de.integrativ.network.request.RequestFixture.in;
import static de.integrativ.network.request.RequestFixture.portalRequest;
import static de.integrativ.network.request.RequestFixture.sealedRequest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.integrativ.network.request.RequestEvent.PartnerAcknowledged;
import de.integrativ.network.request.RequestEvent.PartnerAnswered;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnsweringARequestTest {

    @Test
    void a_partner_acknowledges_what_was_sent() {
        NetworkRequest request = portalRequest();

        RequestEvent event = request.acknowledge(LATER);

        assertEquals(new PartnerAcknowledged(request.id(), LATER), event);
        assertEquals(RequestState.ACKNOWLEDGED, request.state());
    }

    @Test
    void a_partner_answers_after_it_acknowledged() {
        NetworkRequest request = in(RequestState.ACKNOWLEDGED, portalRequest());

        RequestEvent event = request.answer(LATER, TEXT);

        assertEquals(new PartnerAnswered(request.id(), LATER, Outcome.POSITIVE, "Ein Platz ist frei.", null), event);
        assertEquals(RequestState.ANSWERED, request.state());
    }

    @Test
    void an_answer_before_the_acknowledgement_is_refused_and_says_what_is_allowed() {
        NetworkRequest request = portalRequest();

        RequestRefusal refusal = assertThrows(RequestRefusal.NotAllowedNow.class, () -> request.answer(LATER, TEXT));

        assertEquals(
                Map.of("state", RequestState.SENT, "transition", Step.ANSWER, "allowed", List.of(Step.ACKNOWLEDGEMENT)),
                refusal.problem().context());
    }

    @Test
    void a_sealed_answer_is_passed_on_unread() {
        NetworkRequest request = in(RequestState.ACKNOWLEDGED, sealedRequest());

        RequestEvent event = request.answer(LATER, SEALED_TEXT);

        assertEquals(new PartnerAnswered(request.id(), LATER, null, null, "a.b.c.d.e"), event);
    }

    @Test
    void an_answer_that_was_under_way_when_the_recall_came_goes_on_and_the_request_stays_recalled() {
        NetworkRequest request = in(RequestState.RECALLED, in(RequestState.ACKNOWLEDGED, sealedRequest()));

        RequestEvent event = request.answer(LATER, SEALED_TEXT);

        assertInstanceOf(PartnerAnswered.class, event);
        assertEquals(RequestState.RECALLED, request.state());
    }

    @Test
    void in_the_portal_a_recalled_request_cannot_be_answered() {
        NetworkRequest request = in(RequestState.RECALLED, in(RequestState.ACKNOWLEDGED, portalRequest()));

        assertThrows(RequestRefusal.NotAllowedNow.class, () -> request.answer(LATER, TEXT));
    }

    @Test
    void nothing_is_dated_before_the_step_it_follows() {
        NetworkRequest request = portalRequest();

        assertThrows(RequestRefusal.DateNotPossible.class, () -> request.dayOf(SENT_ON.minusDays(1), LATER));
    }

    @Test
    void nothing_is_dated_in_the_future() {
        NetworkRequest request = portalRequest();

        assertThrows(RequestRefusal.DateNotPossible.class, () -> request.dayOf(LATER.plusDays(1), LATER));
    }

    @Test
    void the_day_that_a_partners_system_says_is_held_to_the_same() {
        NetworkRequest request = sealedRequest();

        assertThrows(
                RequestRefusal.DateNotPossible.class,
                () -> request.dayHeard(Step.ACKNOWLEDGEMENT, SENT_ON.minusDays(1), LATER));
        assertThrows(
                RequestRefusal.DateNotPossible.class,
                () -> request.dayHeard(Step.ACKNOWLEDGEMENT, LATER.plusDays(1), LATER));
    }

    @Test
    void an_answer_that_was_under_way_when_the_recall_came_may_lie_before_it() {
        NetworkRequest request = in(RequestState.RECALLED, sealedRequest());

        assertEquals(SENT_ON, request.dayHeard(Step.ANSWER, SENT_ON, LATER));
    }

    @Test
    void a_deletion_never_lies_before_the_recall() {
        NetworkRequest request = in(RequestState.RECALLED, sealedRequest());

        assertThrows(RequestRefusal.DateNotPossible.class, () -> request.dayHeard(Step.DELETION, SENT_ON, LATER));
    }

    @Test
    void an_answer_that_does_not_open_leaves_the_request_to_be_answered_again() {
        NetworkRequest request = in(RequestState.ANSWERED, sealedRequest());

        request.reopen(Step.ANSWER);

        assertEquals(RequestState.ACKNOWLEDGED, request.state());
    }

    @Test
    void what_was_recalled_meanwhile_is_not_opened_again() {
        NetworkRequest request = in(RequestState.RECALLED, sealedRequest());

        assertEquals(Optional.empty(), request.reopen(Step.ANSWER));
    }

    @Test
    void without_a_date_of_its_own_a_step_is_of_today() {
        NetworkRequest request = portalRequest();

        assertEquals(LATER, request.dayOf(null, LATER));
    }
}

package de.integrativ.network.request;

import static de.integrativ.network.request.RequestFixture.LATER;
import static de.integrativ.network.request.RequestFixture.in;
import static de.integrativ.network.request.RequestFixture.portalRequest;
import static de.integrativ.network.request.RequestFixture.sealedRequest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.integrativ.network.request.RequestEvent.DeletionConfirmed;
import de.integrativ.network.request.RequestEvent.RequestRecalled;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecallingARequestTest {

    @ParameterizedTest
    @EnumSource(value = RequestState.class, mode = EnumSource.Mode.EXCLUDE, names = "RECALLED")
    void a_request_can_be_recalled_in_every_state(RequestState state) {
        NetworkRequest request = in(state, portalRequest());

        Optional<RequestEvent> event = request.recall(LATER);

        assertEquals(Optional.of(new RequestRecalled(request.id(), LATER)), event);
        assertEquals(RequestState.RECALLED, request.state());
    }

    @Test
    void a_second_recall_has_no_effect() {
        NetworkRequest request = in(RequestState.RECALLED, sealedRequest());

        assertEquals(Optional.empty(), request.recall(LATER));
    }

    @Test
    void the_partner_confirms_that_it_deleted_what_was_recalled() {
        NetworkRequest request = in(RequestState.RECALLED, portalRequest());

        assertInstanceOf(DeletionConfirmed.class, request.confirmDeletion(LATER));
    }

    @Test
    void a_deletion_is_confirmed_once() {
        NetworkRequest request = in(RequestState.RECALLED, portalRequest());
        request.confirmDeletion(LATER);

        assertThrows(RequestRefusal.NotAllowedNow.class, () -> request.confirmDeletion(LATER));
    }

    @Test
    void what_was_recalled_before_it_came_is_confirmed_as_deleted_too() {
        NetworkRequest request = RequestFixture.recalledAhead();

        assertInstanceOf(DeletionConfirmed.class, request.confirmDeletion(LATER));
    }

    @Test
    void what_was_recalled_before_it_came_stays_recalled_when_it_comes() {
        NetworkRequest request = RequestFixture.recalledAhead();

        request.came(RequestFixture.composed(RequestFixture.sealed()));

        assertEquals(RequestState.RECALLED, request.state());
        assertEquals(RequestState.RECALLED, request.summary().state());
    }

    @ParameterizedTest
    @EnumSource(value = RequestState.class, mode = EnumSource.Mode.EXCLUDE, names = "RECALLED")
    void what_was_not_recalled_is_not_confirmed_as_deleted(RequestState state) {
        NetworkRequest request = in(state, sealedRequest());

        assertThrows(RequestRefusal.NotAllowedNow.class, () -> request.confirmDeletion(LATER));
    }
}

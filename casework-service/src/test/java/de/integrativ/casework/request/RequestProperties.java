package de.integrativ.casework.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.integrativ.platform.event.JourneyId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Whatever a partner, KIM and a withdrawal do to a request, in whatever order. */
class RequestProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 3);
    private static final PartnerAnswer YES = new PartnerAnswer("POSITIVE", "Platz frei", TODAY);

    @Property
    void only_steps_of_the_table_are_taken(@ForAll @Size(max = 12) List<RequestState> wanted) {
        NetworkRequest request = drafted();
        for (RequestState next : wanted) {
            RequestState before = request.state();
            assertEquals(before.next().contains(next), take(request, next), next + " from " + before);
        }
    }

    @Property
    void a_recalled_request_stays_recalled(@ForAll @Size(max = 12) List<RequestState> wanted) {
        NetworkRequest request = drafted();
        take(request, RequestState.SENT);
        take(request, RequestState.RECALLED);

        wanted.forEach(next -> take(request, next));

        assertEquals(RequestState.RECALLED, request.state());
    }

    @Example
    void what_a_partner_holds_can_be_recalled_after_its_answer() {
        NetworkRequest request = drafted();
        take(request, RequestState.SENT);
        take(request, RequestState.ACKNOWLEDGED);
        take(request, RequestState.ANSWERED);

        request.recall(TODAY);

        assertEquals(RequestState.RECALLED, request.state());
    }

    @Example
    void a_partner_answers_once() {
        NetworkRequest request = drafted();
        take(request, RequestState.SENT);
        take(request, RequestState.ACKNOWLEDGED);
        request.answered(YES, TODAY);

        assertThrows(RequestRejected.StateForbids.class, () -> request.answered(YES, TODAY));
    }

    @Example
    void a_partner_acknowledges_before_it_answers() {
        NetworkRequest request = drafted();
        take(request, RequestState.SENT);

        assertThrows(RequestRejected.StateForbids.class, () -> request.answered(YES, TODAY));
    }

    private static NetworkRequest drafted() {
        return new NetworkRequest(
                UUID.randomUUID(),
                UUID.randomUUID(),
                JourneyId.random(),
                UUID.randomUUID(),
                "C5",
                new Enquiry("bildungswerk-coesfeld", "BILD", "COURSE_PLACE", null),
                TODAY,
                TODAY);
    }

    private static boolean take(NetworkRequest request, RequestState next) {
        try {
            switch (next) {
                case DRAFT -> throw new RequestRejected.StateForbids(request.state(), next);
                case SENT -> request.sent(new Sending(null, UUID.randomUUID(), null), TODAY);
                case ACKNOWLEDGED -> request.acknowledged(TODAY);
                case ANSWERED -> request.answered(YES, TODAY);
                case REJECTED -> request.rejected(YES, TODAY);
                case RECALLED -> request.recall(TODAY);
            }
            return true;
        } catch (RequestRejected refused) {
            return false;
        }
    }
}

package de.integrativ.network.request;

import static de.integrativ.network.request.RequestFixture.LATER;
import static de.integrativ.network.request.RequestFixture.SEALED_TEXT;
import static de.integrativ.network.request.RequestFixture.portalRequest;
import static de.integrativ.network.request.RequestFixture.sealedRequest;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random walks: whatever is tried in whatever order, a request moves only along the table, written here by hand. */
class RequestStateProperties {

    enum Move {
        ACKNOWLEDGE,
        ANSWER,
        REJECT,
        RECALL,
        CONFIRM_DELETION
    }

    private static final Map<RequestState, Set<RequestState>> TABLE = Map.of(
            RequestState.SENT, Set.of(RequestState.ACKNOWLEDGED, RequestState.RECALLED),
            RequestState.ACKNOWLEDGED, Set.of(RequestState.ANSWERED, RequestState.REJECTED, RequestState.RECALLED),
            RequestState.ANSWERED, Set.of(RequestState.RECALLED),
            RequestState.REJECTED, Set.of(RequestState.RECALLED),
            RequestState.RECALLED, Set.of());

    @Property
    void a_request_moves_only_along_the_table(@ForAll("walks") List<Move> walk, @ForAll boolean sealed) {
        NetworkRequest request = sealed ? sealedRequest() : portalRequest();
        for (Move move : walk) {
            RequestState before = request.state();
            boolean refused = refuses(request, move);
            RequestState after = request.state();

            assertEquals(
                    true,
                    after == before || TABLE.getOrDefault(before, Set.of()).contains(after),
                    () -> before + " -" + move + "-> " + after);
            assertEquals(true, !refused || after == before, () -> "refused, and yet moved by " + move);
        }
    }

    @Property
    void once_recalled_a_request_stays_recalled(@ForAll("walks") List<Move> walk, @ForAll boolean sealed) {
        NetworkRequest request = sealed ? sealedRequest() : portalRequest();
        request.recall(LATER);

        walk.forEach(move -> refuses(request, move));

        assertEquals(RequestState.RECALLED, request.state());
    }

    private static boolean refuses(NetworkRequest request, Move move) {
        try {
            switch (move) {
                case ACKNOWLEDGE -> request.acknowledge(LATER);
                case ANSWER -> request.answer(LATER, SEALED_TEXT);
                case REJECT -> request.reject(LATER, SEALED_TEXT);
                case RECALL -> request.recall(LATER);
                case CONFIRM_DELETION -> request.confirmDeletion(LATER);
            }
            return false;
        } catch (RequestRefusal refusal) {
            return true;
        }
    }

    @Provide
    Arbitrary<List<Move>> walks() {
        return Arbitraries.of(Move.values()).list().ofMaxSize(12);
    }
}

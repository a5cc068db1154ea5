package de.integrativ.network.request;

import de.integrativ.network.request.RecallRequest.Recall;
import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.event.JourneyId;
import de.integrativ.platform.outbox.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Requests in every state, on fixed days. */
final class RequestFixture {

    static final LocalDate SENT_ON = LocalDate.of(2026, 8, 3);
    static final LocalDate LATER = LocalDate.of(2026, 8, 5);
    static final Instant ARRIVED_AT = Instant.parse("2026-08-03T09:00:00Z");
    static final Said TEXT = new Said.InClear(Outcome.POSITIVE, "Ein Platz ist frei.");
    static final Said SEALED_TEXT = new Said.Sealed("a.b.c.d.e");

    private RequestFixture() {}

    static NetworkRequest portalRequest() {
        return NetworkRequest.arrived("ki-coesfeld", JourneyId.random(), composed(null), ARRIVED_AT);
    }

    static NetworkRequest sealedRequest() {
        return NetworkRequest.arrived("ki-coesfeld", JourneyId.random(), composed(sealed()), ARRIVED_AT);
    }

    /** Only its recall is known. */
    static NetworkRequest recalledAhead() {
        Recall recall = new Recall(UUID.randomUUID(), UUID.randomUUID(), LATER, sealed());
        return NetworkRequest.recalledAhead("ki-coesfeld", JourneyId.random(), recall, sealed(), ARRIVED_AT);
    }

    static Sealed sealed() {
        Envelope envelope = new Envelope(
                UUID.randomUUID(),
                "de.integrativ.casework.request-sent.v1",
                "/casework-service",
                "requests.to.bamf",
                "ref-1",
                1,
                1,
                ARRIVED_AT,
                ARRIVED_AT);
        return new Sealed(envelope, "bamf", "a.b.c.d.e");
    }

    /** Brought to the state by the steps that lead there. */
    static NetworkRequest in(RequestState state, NetworkRequest request) {
        switch (state) {
            case SENT -> {}
            case ACKNOWLEDGED -> request.acknowledge(LATER);
            case ANSWERED -> in(RequestState.ACKNOWLEDGED, request).answer(LATER, TEXT);
            case REJECTED -> in(RequestState.ACKNOWLEDGED, request).reject(LATER, TEXT);
            case RECALLED -> request.recall(LATER);
        }
        return request;
    }

    static ComposedRequest composed(@Nullable Sealed sealed) {
        return new ComposedRequest(
                UUID.randomUUID(),
                UUID.randomUUID(),
                sealed == null ? "bildungswerk-coesfeld" : sealed.recipient(),
                "BILD",
                "COURSE_PLACE",
                UUID.randomUUID(),
                "NAMED",
                sealed == null ? Map.of("givenName", "Amira", "germanLevel", "B1") : Map.of(),
                null,
                SENT_ON,
                SENT_ON.plusDays(7),
                SENT_ON.plusDays(21),
                "kemal.kim",
                sealed);
    }
}

package de.integrativ.casework.request;

import de.integrativ.platform.event.JourneyId;
import java.time.LocalDate;
import java.util.UUID;

/** What happened to a request. */
public sealed interface RequestEvent {

    UUID requestId();

    JourneyId journey();

    RequestState state();

    LocalDate on();

    /** The partner saw it, answered it or turned it down. */
    record Moved(UUID requestId, JourneyId journey, RequestState state, LocalDate on) implements RequestEvent {}

    record Sent(UUID requestId, JourneyId journey, LocalDate on) implements RequestEvent {
        @Override
        public RequestState state() {
            return RequestState.SENT;
        }
    }

    record Recalled(UUID requestId, JourneyId journey, LocalDate on) implements RequestEvent {
        @Override
        public RequestState state() {
            return RequestState.RECALLED;
        }
    }
}

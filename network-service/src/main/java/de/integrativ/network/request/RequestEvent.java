package de.integrativ.network.request;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to a request. Those that casework-service hears have exactly the fields of their contract. */
public sealed interface RequestEvent {

    UUID requestId();

    LocalDate on();

    record PartnerAcknowledged(UUID requestId, LocalDate on) implements RequestEvent {}

    /** @param outcome none where the answer is sealed: this service cannot know it */
    record PartnerAnswered(
            UUID requestId,
            LocalDate on,
            @Nullable Outcome outcome,
            @Nullable String text,
            @Nullable String sealed) implements RequestEvent {

        static PartnerAnswered of(UUID requestId, LocalDate on, Said said) {
            return switch (said) {
                case Said.InClear clear -> new PartnerAnswered(requestId, on, clear.outcome(), clear.text(), null);
                case Said.Sealed sealed -> new PartnerAnswered(requestId, on, null, null, sealed.jose());
            };
        }
    }

    record PartnerRejected(
            UUID requestId,
            LocalDate on,
            @Nullable String reason,
            @Nullable String sealed) implements RequestEvent {

        static PartnerRejected of(UUID requestId, LocalDate on, Said said) {
            return switch (said) {
                case Said.InClear clear -> new PartnerRejected(requestId, on, clear.text(), null);
                case Said.Sealed sealed -> new PartnerRejected(requestId, on, null, sealed.jose());
            };
        }
    }

    record RequestRecalled(UUID requestId, LocalDate on) implements RequestEvent {}

    /** What the partner had said could not be read by whom it is for: its step is open once more. */
    record RequestReopened(UUID requestId, LocalDate on) implements RequestEvent {}

    record DeletionConfirmed(UUID requestId, UUID disclosureId, LocalDate on) implements RequestEvent {}
}

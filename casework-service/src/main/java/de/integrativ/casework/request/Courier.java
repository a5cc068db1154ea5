package de.integrativ.casework.request;

import de.integrativ.casework.CountyTime;
import de.integrativ.casework.disclosure.Basis;
import de.integrativ.casework.disclosure.ComposeDisclosure.Composed;
import de.integrativ.casework.disclosure.SharingAgreements;
import de.integrativ.casework.disclosure.TrackDisclosure.Disclosed;
import de.integrativ.casework.request.RequestMessages.BasisBody;
import de.integrativ.casework.request.RequestMessages.RecalledBody;
import de.integrativ.casework.request.RequestMessages.RefusedBody;
import de.integrativ.casework.request.RequestMessages.SealedBody;
import de.integrativ.casework.request.RequestMessages.SentBody;
import de.integrativ.casework.request.RequestMessages.StateBody;
import de.integrativ.casework.request.RequestMessages.WithdrawnBody;
import de.integrativ.platform.event.Message;
import de.integrativ.platform.event.Ref;
import de.integrativ.platform.outbox.Obligations;
import de.integrativ.platform.outbox.Outbox;
import de.integrativ.platform.outbox.Sealed;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Brings requests and recalls on their way. A partner with a system of its own gets a message that is sealed here and
 * passed on by network-service unread; for the portal, network-service gets the fields to show.
 */
@ApplicationScoped
class Courier {

    private static final String NETWORK = "network-service";
    private static final String REQUESTS = "requests";
    private static final String APPLIED = "APPLIED";

    private final Outbox outbox;
    private final Obligations obligations;
    private final SharingAgreements agreements;
    private final CountyTime time;
    private final Clock clock;

    Courier(Outbox outbox, Obligations obligations, SharingAgreements agreements, CountyTime time, Clock clock) {
        this.outbox = outbox;
        this.obligations = obligations;
        this.agreements = agreements;
        this.time = time;
        this.clock = clock;
    }

    Sending send(NetworkRequest request, Composed composed, String caseManager) {
        Enquiry enquiry = request.enquiry();
        Ref ref = agreements.bySystem(enquiry.partner(), enquiry.purpose())
                ? new Ref(UUID.randomUUID().toString())
                : null;
        Sealed sealed = ref == null
                ? null
                : seal(
                        enquiry.partner(),
                        ref,
                        RequestMessages.SENT,
                        new SentBody(
                                enquiry.kind(),
                                enquiry.purpose(),
                                composed.fields(),
                                enquiry.message(),
                                request.acknowledgeBy(),
                                request.answerBy()));
        UUID messageId = handover(
                request,
                RequestMessages.COMPOSED,
                composed(
                        request,
                        composed.basis(),
                        composed.identityLevel(),
                        sealed == null ? composed.fields() : null,
                        caseManager,
                        sealed));
        return new Sending(
                ref == null ? null : ref.value(),
                messageId,
                sealed == null ? null : sealed.envelope().id());
    }

    /** What was not sent is emptied; and always recalled, for a row that is just being sent looks unsent. */
    void recall(NetworkRequest request, LocalDate on, LocalDate deleteBy) {
        Sending sending = request.sending();
        Sealed sealed = null;
        if (sending != null) {
            Stream.of(sending.messageId(), sending.sealedId())
                    .filter(Objects::nonNull)
                    .forEach(outbox::voidUnsent);
        }
        if (sending != null && sending.ref() != null) {
            sealed = seal(
                    request.enquiry().partner(),
                    new Ref(sending.ref()),
                    RequestMessages.WITHDRAWN,
                    new WithdrawnBody(on, deleteBy));
            request.recalledBy(sealed.envelope().id());
            // Its place goes out empty with the next round: the partner applies the withdrawal only after it.
            obligations.hurry(Objects.requireNonNull(sending.sealedId()));
        }
        handover(
                request,
                RequestMessages.RECALLED,
                new RecalledBody(
                        request.id(),
                        request.disclosureId(),
                        request.enquiry().partner(),
                        on,
                        sealed == null ? null : SealedBody.of(sealed)));
    }

    /** A request that the partner has not confirmed, sealed anew: in the place of the handover that was not enough. */
    void sendAgain(NetworkRequest request, Disclosed disclosed, String caseManager, Sealed sealed) {
        Sending sending = Objects.requireNonNull(request.sending());
        if (sending.messageId() != null) {
            outbox.voidUnsent(sending.messageId());
        }
        UUID messageId = handover(
                request,
                RequestMessages.COMPOSED,
                composed(request, disclosed.basis(), disclosed.identityLevel(), null, caseManager, sealed));
        request.sentAgain(new Sending(sending.ref(), messageId, sending.sealedId()));
    }

    /** A recall, or the emptied place of a request that was recalled before it was sent. */
    void recallAgain(NetworkRequest request, Sealed sealed) {
        handover(
                request,
                RequestMessages.RECALLED,
                new RecalledBody(
                        request.id(),
                        request.disclosureId(),
                        request.enquiry().partner(),
                        Objects.requireNonNullElse(request.recalledOn(), time.today()),
                        SealedBody.of(sealed)));
    }

    private static RequestMessages.Composed composed(
            NetworkRequest request,
            Basis basis,
            String identityLevel,
            @Nullable Map<String, Object> fields,
            String caseManager,
            @Nullable Sealed sealed) {
        Enquiry enquiry = request.enquiry();
        return new RequestMessages.Composed(
                request.id(),
                request.disclosureId(),
                enquiry.partner(),
                enquiry.kind(),
                enquiry.purpose(),
                new BasisBody(basis.scope(), basis.consentId()),
                identityLevel,
                fields,
                sealed == null ? enquiry.message() : null,
                request.acknowledgeBy(),
                request.answerBy(),
                caseManager,
                sealed == null ? null : SealedBody.of(sealed));
    }

    /** Who answers a message has it; nothing of it needs to be kept for sending it again. */
    void received(NetworkRequest request) {
        Sending sending = request.sending();
        if (sending != null && sending.sealedId() != null) {
            obligations.receipted(sending.sealedId(), request.enquiry().partner(), APPLIED);
        }
    }

    /** Back to the partner, by way of network-service: what it said of that type could not be read. */
    void refuse(NetworkRequest request, String type, Optional<UUID> message) {
        handover(
                request,
                RequestMessages.REFUSED,
                new RefusedBody(request.id(), request.enquiry().partner(), type, message.orElse(null)));
    }

    void recallReceived(NetworkRequest request) {
        if (request.recallSealedId() != null) {
            obligations.receipted(request.recallSealedId(), request.enquiry().partner(), APPLIED);
        }
    }

    void tell(RequestEvent event) {
        outbox.signal(
                event.journey(),
                new Message(
                        RequestMessages.STATE,
                        time.startOf(event.on()),
                        new StateBody(event.requestId(), event.state())));
    }

    private Sealed seal(String partner, Ref ref, String type, Object body) {
        return outbox.sealFor(REQUESTS, partner, ref, new Message(type, now(), body));
    }

    private UUID handover(NetworkRequest request, String type, Object body) {
        return outbox.handover(NETWORK, request.journey(), new Message(type, now(), body));
    }

    private Instant now() {
        return clock.instant();
    }
}

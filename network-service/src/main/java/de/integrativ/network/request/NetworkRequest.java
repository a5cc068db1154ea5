package de.integrativ.network.request;

import de.integrativ.network.request.RequestEvent.DeletionConfirmed;
import de.integrativ.network.request.RequestEvent.PartnerAcknowledged;
import de.integrativ.network.request.RequestEvent.PartnerAnswered;
import de.integrativ.network.request.RequestEvent.PartnerRejected;
import de.integrativ.network.request.RequestEvent.RequestRecalled;
import de.integrativ.network.request.RequestEvent.RequestReopened;
import de.integrativ.platform.event.JourneyId;
import de.integrativ.platform.event.Ref;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.identity.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request to one partner, without what it discloses: that is {@link RequestContent}, which goes when the request is
 * recalled, while this row stays to say that there was one.
 */
@Entity
@Table(name = "network_request")
class NetworkRequest {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID journeyId;
    private UUID disclosureId;

    /** The integration centre that asks. */
    private String kimAgency;

    /** The partner that is asked. */
    private String agency;

    private boolean sealed;
    private @Nullable String ref;
    private @Nullable UUID sealedMessage;
    private String kind;
    private String purpose;
    private @Nullable UUID consentId;
    private String identityLevel;
    private String caseManager;
    private Instant receivedAt;
    private LocalDate acknowledgeBy;
    private LocalDate answerBy;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    /** The day of the last step: nothing that follows lies before it. */
    private LocalDate lastStepOn;

    private @Nullable Instant openedAt;
    private @Nullable LocalDate recalledOn;
    private @Nullable LocalDate deletionConfirmedOn;

    protected NetworkRequest() {}

    /** @param kim the integration centre that asks */
    static NetworkRequest arrived(String kim, JourneyId journey, ComposedRequest composed, Instant at) {
        NetworkRequest request = new NetworkRequest();
        request.id = composed.requestId();
        request.kimAgency = kim;
        request.journeyId = journey.value();
        request.disclosureId = composed.disclosureId();
        request.agency = composed.partner();
        request.kind = composed.kind();
        request.purpose = composed.purpose();
        request.consentId = composed.consentId();
        request.identityLevel = composed.identityLevel();
        request.caseManager = composed.caseManager();
        request.receivedAt = at;
        request.acknowledgeBy = composed.acknowledgeBy();
        request.answerBy = composed.answerBy();
        request.state = RequestState.SENT;
        request.lastStepOn = composed.sentOn();
        if (composed.sealed() != null) {
            request.sealed = true;
            request.ref = composed.sealed().envelope().key();
            request.sealedMessage = composed.sealed().envelope().id();
        }
        return request;
    }

    RequestEvent acknowledge(LocalDate on) {
        step(Step.ACKNOWLEDGEMENT, RequestState.ACKNOWLEDGED, on);
        return new PartnerAcknowledged(id, on);
    }

    RequestEvent answer(LocalDate on, Said answer) {
        step(Step.ANSWER, RequestState.ANSWERED, on);
        return PartnerAnswered.of(id, on, answer);
    }

    RequestEvent reject(LocalDate on, Said reason) {
        step(Step.REJECTION, RequestState.REJECTED, on);
        return PartnerRejected.of(id, on, reason);
    }

    /**
     * A partner's own system may have answered before it learned of the recall: what is under way goes on to
     * casework-service, which puts it in quarantine, and the request stays recalled.
     */
    private void step(Step step, RequestState next, LocalDate on) {
        if (sealed && state == RequestState.RECALLED) {
            return;
        }
        if (!state.allows(step)) {
            throw new RequestRefusal.NotAllowedNow(state, step);
        }
        state = next;
        lastStepOn = on;
    }

    /** What was said does not open at casework-service. Nothing if that step is not where the request stands any more. */
    Optional<RequestEvent> reopen(Step step) {
        RequestState taken = step == Step.ANSWER ? RequestState.ANSWERED : RequestState.REJECTED;
        if (state != taken) {
            return Optional.empty();
        }
        state = RequestState.ACKNOWLEDGED;
        return Optional.of(new RequestReopened(id, lastStepOn));
    }

    /** In every state, because what an answered request disclosed is still with the partner. Nothing if it was before. */
    Optional<RequestEvent> recall(LocalDate on) {
        if (state == RequestState.RECALLED) {
            return Optional.empty();
        }
        state = RequestState.RECALLED;
        recalledOn = on;
        lastStepOn = on;
        return Optional.of(new RequestRecalled(id, on));
    }

    RequestEvent confirmDeletion(LocalDate on) {
        if (!state.allows(Step.DELETION) || deletionConfirmedOn != null) {
            throw new RequestRefusal.NotAllowedNow(state, Step.DELETION);
        }
        deletionConfirmedOn = on;
        return new DeletionConfirmed(id, disclosureId, on);
    }

    /** The partner's staff sees the content: from now on a recall needs their word that it is gone. */
    void opened(Instant at) {
        if (openedAt == null) {
            openedAt = at;
        }
    }

    /** The day as given, or today. @throws RequestRefusal.DateNotPossible in the future or before the last step */
    LocalDate dayOf(@Nullable LocalDate given, LocalDate today) {
        LocalDate day = given == null ? today : given;
        if (day.isAfter(today) || day.isBefore(lastStepOn)) {
            throw new RequestRefusal.DateNotPossible(lastStepOn, today);
        }
        return day;
    }

    /**
     * The day as a partner's system says it. Its answer may have been under way when the recall came: that day lies
     * before the recall, and the letter still goes to quarantine.
     *
     * @throws RequestRefusal.DateNotPossible in the future or before what it follows
     */
    LocalDate dayHeard(Step step, LocalDate said, LocalDate today) {
        boolean underWay = state == RequestState.RECALLED && step != Step.DELETION;
        return underWay && !said.isAfter(today) ? said : dayOf(said, today);
    }

    /** @param partner whether the viewer is of the partner's staff */
    RequestDetail detail(Optional<RequestContent> content, boolean partner) {
        return new RequestDetail(
                id,
                agency,
                kind,
                state,
                receivedAt,
                acknowledgeBy,
                answerBy,
                purpose,
                identityLevel,
                content.map(RequestContent::fields).orElse(Map.of()),
                content.flatMap(RequestContent::message).orElse(null),
                content.flatMap(RequestContent::answer).orElse(null),
                recalledOn,
                partner && !sealed && deletionConfirmedOn == null ? state.allowed() : List.of());
    }

    RequestSummary summary() {
        return new RequestSummary(id, agency, kind, state, receivedAt, acknowledgeBy, answerBy);
    }

    boolean addressedTo(Actor actor) {
        return agency.equals(actor.agency()) && actor.has(Role.PARTNER);
    }

    /** Whether someone has to do with it: as the partner's staff, or as KIM that asked. The row policies say the same. */
    boolean concerns(Actor actor) {
        boolean asked = kimAgency.equals(actor.agency())
                && (actor.has(Role.KIM_COORDINATOR)
                        || actor.has(Role.KIM_CASE_MANAGER) && caseManager.equals(actor.id()));
        return asked || addressedTo(actor);
    }

    UUID id() {
        return id;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    JourneyId journey() {
        return new JourneyId(journeyId);
    }

    RequestState state() {
        return state;
    }

    boolean sealed() {
        return sealed;
    }

    /** What was passed on to the partner's own system. */
    record Forwarded(UUID message, String agency, Ref ref) {}

    Optional<Forwarded> forwarded() {
        return sealedMessage == null || ref == null
                ? Optional.empty()
                : Optional.of(new Forwarded(sealedMessage, agency, new Ref(ref)));
    }

    Optional<UUID> consentId() {
        return Optional.ofNullable(consentId);
    }

    boolean everOpened() {
        return openedAt != null;
    }
}

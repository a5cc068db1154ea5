package de.integrativ.network.request;

import de.integrativ.network.request.RecallRequest.Recall;
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
import de.integrativ.platform.outbox.Sealed;
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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * A request to one partner, without what it discloses: that is {@link RequestContent}, which goes when the request is
 * recalled, while this row stays to say that there was one.
 */
@Entity
@DynamicUpdate // a handover writes the case manager past this object: what was read before must not undo it
// (CaseManagers)
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

    /** Nothing while only the recall is known: it was faster, or what it recalls was emptied before it left. */
    private @Nullable Particulars asked;

    private Instant receivedAt;

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
        request.receivedAt = at;
        request.state = RequestState.SENT;
        request.lastStepOn = composed.sentOn();
        request.came(composed);
        return request;
    }

    /**
     * Taken back before it came, if it ever comes: the partner's own system gets the empty place and the recall, and
     * what it says about them must find something here.
     */
    static NetworkRequest recalledAhead(String kim, JourneyId journey, Recall recall, Sealed sealed, Instant at) {
        NetworkRequest request = new NetworkRequest();
        request.id = recall.requestId();
        request.kimAgency = kim;
        request.journeyId = journey.value();
        request.disclosureId = recall.disclosureId();
        request.agency = sealed.recipient();
        request.sealed = true;
        request.ref = sealed.envelope().key();
        request.receivedAt = at;
        request.state = RequestState.RECALLED;
        request.recalledOn = recall.recalledOn();
        request.lastStepOn = recall.recalledOn();
        return request;
    }

    /** Behind its recall as well: then it is known from now on what was asked, and no more than that. */
    void came(ComposedRequest composed) {
        asked = Particulars.of(composed);
        if (composed.sealed() != null) {
            sealed = true;
            ref = composed.sealed().envelope().key();
            sealedMessage = composed.sealed().envelope().id();
        }
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
        Particulars particulars = Objects.requireNonNull(asked);
        return new RequestDetail(
                id,
                agency,
                particulars.kind(),
                state,
                receivedAt,
                particulars.acknowledgeBy(),
                particulars.answerBy(),
                particulars.purpose(),
                particulars.identityLevel(),
                content.map(RequestContent::fields).orElse(Map.of()),
                content.flatMap(RequestContent::message).orElse(null),
                content.flatMap(RequestContent::answer).orElse(null),
                recalledOn,
                partner && !sealed && deletionConfirmedOn == null ? state.allowed() : List.of());
    }

    RequestSummary summary() {
        Particulars particulars = Objects.requireNonNull(asked);
        return new RequestSummary(
                id, agency, particulars.kind(), state, receivedAt, particulars.acknowledgeBy(), particulars.answerBy());
    }

    boolean addressedTo(Actor actor) {
        return agency.equals(actor.agency()) && actor.has(Role.PARTNER);
    }

    /**
     * Whether someone has to do with it: as the partner's staff, or as KIM that asked; nobody before it is known what
     * was asked. The row policies say the same.
     */
    boolean concerns(Actor actor) {
        if (asked == null) {
            return false;
        }
        boolean theirs = kimAgency.equals(actor.agency())
                && (actor.has(Role.KIM_COORDINATOR)
                        || actor.has(Role.KIM_CASE_MANAGER)
                                && asked.caseManager().equals(actor.id()));
        return theirs || addressedTo(actor);
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

    /** Whether only its recall is known. */
    boolean awaited() {
        return asked == null;
    }

    /** What was passed on to the partner's own system. */
    record Forwarded(UUID message, String agency, Ref ref) {}

    Optional<Forwarded> forwarded() {
        return sealedMessage == null || ref == null
                ? Optional.empty()
                : Optional.of(new Forwarded(sealedMessage, agency, new Ref(ref)));
    }

    Optional<UUID> consentId() {
        return Optional.ofNullable(asked).map(Particulars::consentId);
    }

    boolean everOpened() {
        return openedAt != null;
    }
}

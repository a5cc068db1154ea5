package de.integrativ.casework.request;

import de.integrativ.casework.request.RequestEvent.Moved;
import de.integrativ.casework.request.RequestEvent.Recalled;
import de.integrativ.casework.request.RequestEvent.Sent;
import de.integrativ.platform.event.JourneyId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request to a partner of the network (Netzwerkanfrage). */
@Entity
@Table(name = "network_request")
class NetworkRequest {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "journey_id")
    private JourneyId journey;

    @Column(name = "disclosure_id")
    private UUID disclosureId;

    @Column(name = "basis_scope")
    private String basisScope;

    private Enquiry enquiry;

    /** What makes the same form, posted twice, one request. */
    @Column(name = "form_key")
    private @Nullable String formKey;

    private @Nullable Sending sending;

    /** The partner's own message that takes the request back. */
    @Column(name = "recall_sealed_id")
    private @Nullable UUID recallSealedId;

    @Column(name = "acknowledge_by")
    private LocalDate acknowledgeBy;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Column(name = "sent_on")
    private @Nullable LocalDate sentOn;

    private @Nullable PartnerAnswer answer;

    /** When it was known here; the partner's own date may lie before. */
    @Column(name = "answer_arrived_on")
    private @Nullable LocalDate answerArrivedOn;

    @Column(name = "recalled_on")
    private @Nullable LocalDate recalledOn;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    @Column(name = "event_seq")
    private int eventSeq;

    @Version
    private int version;

    protected NetworkRequest() {}

    NetworkRequest(
            UUID id,
            UUID caseId,
            JourneyId journey,
            UUID disclosureId,
            String basisScope,
            Enquiry enquiry,
            LocalDate acknowledgeBy,
            LocalDate answerBy) {
        this.id = id;
        this.caseId = caseId;
        this.journey = journey;
        this.disclosureId = disclosureId;
        this.basisScope = basisScope;
        this.enquiry = enquiry;
        this.acknowledgeBy = acknowledgeBy;
        this.answerBy = answerBy;
        this.state = RequestState.DRAFT;
    }

    void from(String form) {
        formKey = form;
    }

    Sent sent(Sending how, LocalDate on) {
        moveTo(RequestState.SENT);
        sending = how;
        sentOn = on;
        return new Sent(id, journey, on);
    }

    void sentAgain(Sending how) {
        sending = how;
    }

    Moved acknowledged(LocalDate on) {
        moveTo(RequestState.ACKNOWLEDGED);
        return new Moved(id, journey, state, on);
    }

    Moved answered(PartnerAnswer given, LocalDate arrivedOn) {
        moveTo(RequestState.ANSWERED);
        answerArrivedOn = arrivedOn;
        answer = given;
        return new Moved(id, journey, state, given.on());
    }

    Moved rejected(PartnerAnswer reason, LocalDate arrivedOn) {
        moveTo(RequestState.REJECTED);
        answerArrivedOn = arrivedOn;
        answer = reason;
        return new Moved(id, journey, state, reason.on());
    }

    Recalled recall(LocalDate on) {
        moveTo(RequestState.RECALLED);
        recalledOn = on;
        return new Recalled(id, journey, on);
    }

    void recalledBy(UUID sealedId) {
        recallSealedId = sealedId;
    }

    private void moveTo(RequestState next) {
        if (!state.next().contains(next)) {
            throw new RequestRejected.StateForbids(state, next);
        }
        state = next;
        eventSeq++;
    }

    boolean canBecome(RequestState next) {
        return state.next().contains(next);
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    JourneyId journey() {
        return journey;
    }

    UUID disclosureId() {
        return disclosureId;
    }

    String basisScope() {
        return basisScope;
    }

    @Nullable
    String formKey() {
        return formKey;
    }

    Enquiry enquiry() {
        return enquiry;
    }

    @Nullable
    Sending sending() {
        return sending;
    }

    @Nullable
    UUID recallSealedId() {
        return recallSealedId;
    }

    LocalDate acknowledgeBy() {
        return acknowledgeBy;
    }

    LocalDate answerBy() {
        return answerBy;
    }

    @Nullable
    LocalDate sentOn() {
        return sentOn;
    }

    @Nullable
    PartnerAnswer answer() {
        return answer;
    }

    @Nullable
    LocalDate answerArrivedOn() {
        return answerArrivedOn;
    }

    @Nullable
    LocalDate recalledOn() {
        return recalledOn;
    }

    RequestState state() {
        return state;
    }

    int eventSeq() {
        return eventSeq;
    }

    int version() {
        return version;
    }
}

package de.integrativ.casework.request;

import de.integrativ.casework.CountyTime;
import de.integrativ.casework.disclosure.TrackDisclosure;
import de.integrativ.platform.audit.Audit;
import de.integrativ.platform.inbox.Refused;
import de.integrativ.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A partner's word closes the loop. What comes after the recall goes to quarantine, not to the case: nobody may learn by
 * it what the person no longer allows. What does not open goes there too, and the partner is told.
 */
@ApplicationScoped
public class TakeAnswer {

    private static final String LATE = "late";
    private static final String UNREADABLE = "unreadable";

    private final NetworkRequests requests;
    private final TrackDisclosure disclosures;
    private final Courier courier;
    private final SealedLetters letters;
    private final Quarantine quarantine;
    private final Audit audit;
    private final CountyTime time;

    TakeAnswer(
            NetworkRequests requests,
            TrackDisclosure disclosures,
            Courier courier,
            SealedLetters letters,
            Quarantine quarantine,
            Audit audit,
            CountyTime time) {
        this.requests = requests;
        this.disclosures = disclosures;
        this.courier = courier;
        this.letters = letters;
        this.quarantine = quarantine;
        this.audit = audit;
        this.time = time;
    }

    public void acknowledged(UUID requestId, LocalDate on) {
        NetworkRequest request = requests.inTurn(requestId).orElseThrow(TakeAnswer::unknown);
        received(request);
        if (request.canBecome(RequestState.ACKNOWLEDGED)) {
            courier.tell(request.acknowledged(on));
            audit.wrote("request", requestId, "acknowledged");
        }
    }

    public void answered(UUID requestId, Letter letter) {
        NetworkRequest request = requests.inTurn(requestId).orElseThrow(TakeAnswer::unknown);
        if (request.state() == RequestState.RECALLED) {
            quarantine.keep(request, letter, LATE);
            return;
        }
        inOrder(request, RequestState.ANSWERED);
        Optional<PartnerAnswer> answer = letter.sealed() == null
                ? Optional.of(new PartnerAnswer(
                        Objects.requireNonNullElse(letter.outcome(), "PARTIAL"), letter.text(), letter.on()))
                : opened(request, letter, SealedLetters.ANSWERED);
        answer.ifPresent(said -> close(request, request.answered(said, time.today())));
    }

    public void rejected(UUID requestId, Letter letter) {
        NetworkRequest request = requests.inTurn(requestId).orElseThrow(TakeAnswer::unknown);
        if (request.state() == RequestState.RECALLED) {
            quarantine.keep(request, letter, LATE);
            return;
        }
        inOrder(request, RequestState.REJECTED);
        Optional<PartnerAnswer> reason = letter.sealed() == null
                ? Optional.of(new PartnerAnswer("REJECTED", letter.text(), letter.on()))
                : opened(request, letter, SealedLetters.REJECTED);
        reason.ifPresent(said -> close(request, request.rejected(said, time.today())));
    }

    /** The partner was told that its answer arrived: if nobody here can read it, it must hear that as well. */
    private Optional<PartnerAnswer> opened(NetworkRequest request, Letter letter, String type) {
        String sealed = Objects.requireNonNull(letter.sealed());
        Optional<PartnerAnswer> answer = letters.open(request, sealed, type);
        if (answer.isEmpty()) {
            quarantine.keep(request, letter, UNREADABLE);
            courier.refuse(request, type, letters.id(sealed));
        }
        return answer;
    }

    private void close(NetworkRequest request, RequestEvent event) {
        received(request);
        courier.tell(event);
        audit.wrote("request", request.id(), event.state().name());
    }

    private void received(NetworkRequest request) {
        disclosures.received(request.disclosureId());
        courier.received(request);
    }

    public void deleted(UUID requestId, LocalDate on) {
        NetworkRequest request = requests.inTurn(requestId).orElseThrow(TakeAnswer::unknown);
        if (disclosures.deleted(request.disclosureId(), on)) {
            courier.recallReceived(request);
            audit.wrote("disclosure", request.disclosureId(), "deleted by the recipient");
        }
    }

    /** @throws Refused for a step that the table of states does not have: the letter is kept, the case is not touched */
    private static void inOrder(NetworkRequest request, RequestState next) {
        if (!request.canBecome(next)) {
            throw new Refused(new RequestRejected.StateForbids(request.state(), next).problem());
        }
    }

    private static Refused unknown() {
        return new Refused(Problem.of("request-unknown", 404, "Unbekannt", "Diese Anfrage gibt es hier nicht."));
    }
}

package de.integrativ.casework.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrativ.casework.disclosure.TrackDisclosure;
import de.integrativ.casework.supportcase.Access;
import de.integrativ.casework.supportcase.CaseAtHand;
import de.integrativ.casework.supportcase.Cases;
import de.integrativ.platform.audit.Audit;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.wall.WithinWall;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows a case's requests with what each disclosed. */
@ApplicationScoped
public class ReadRequests {

    private final Cases cases;
    private final NetworkRequests requests;
    private final TrackDisclosure disclosures;
    private final Audit audit;

    ReadRequests(Cases cases, NetworkRequests requests, TrackDisclosure disclosures, Audit audit) {
        this.cases = cases;
        this.requests = requests;
        this.disclosures = disclosures;
        this.audit = audit;
    }

    @WithinWall
    public List<RequestView> of(Actor actor, UUID caseId) {
        CaseAtHand supportCase = cases.readAtKimBy(actor, caseId);
        supportCase.requireReadable();
        boolean works = Access.works(actor, supportCase);
        audit.read("requests-of-case", caseId);
        return requests.list("caseId = ?1 order by id", caseId).stream()
                .map(request -> view(request, works))
                .toList();
    }

    private RequestView view(NetworkRequest request, boolean works) {
        PartnerAnswer answer = request.answer();
        var disclosure = disclosures.look(request.disclosureId());
        return new RequestView(
                request.id(),
                request.enquiry().partner(),
                request.enquiry().kind(),
                request.enquiry().purpose(),
                request.state().name(),
                request.sentOn(),
                request.acknowledgeBy(),
                request.answerBy(),
                request.recalledOn(),
                answer == null ? null : new AnswerView(answer.outcome(), answer.text(), answer.on()),
                disclosure.fields(),
                disclosure.state().name(),
                works && request.canBecome(RequestState.RECALLED) ? List.of("recall") : List.of());
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RequestView(
            UUID id,
            String partner,
            String kind,
            String purpose,
            String state,
            @Nullable LocalDate sentAt,
            LocalDate acknowledgeBy,
            LocalDate answerBy,
            @Nullable LocalDate recalledOn,
            @Nullable AnswerView answer,
            List<String> disclosedFields,
            String disclosure,
            List<String> allowed) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AnswerView(String outcome, @Nullable String text, LocalDate on) {}
}

package de.integrativ.casework.request;

import de.integrativ.casework.CountyTime;
import de.integrativ.casework.Ids;
import de.integrativ.casework.disclosure.ComposeDisclosure;
import de.integrativ.casework.disclosure.ComposeDisclosure.Composed;
import de.integrativ.casework.history.CaseStep;
import de.integrativ.casework.history.CaseSteps;
import de.integrativ.casework.supportcase.CaseAtHand;
import de.integrativ.casework.supportcase.Cases;
import de.integrativ.county.County;
import de.integrativ.platform.audit.Audit;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.time.WorkingDays;
import de.integrativ.platform.wall.WithinWall;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Composes a request and sends it, in one step: a draft with a person's data is not left lying. */
@ApplicationScoped
public class SendRequest {

    private final Cases cases;
    private final ComposeDisclosure disclose;
    private final NetworkRequests requests;
    private final Courier courier;
    private final County county;
    private final WorkingDays days;
    private final CountyTime time;
    private final CaseSteps steps;
    private final Audit audit;

    SendRequest(
            Cases cases,
            ComposeDisclosure disclose,
            NetworkRequests requests,
            Courier courier,
            County county,
            WorkingDays days,
            CountyTime time,
            CaseSteps steps,
            Audit audit) {
        this.cases = cases;
        this.disclose = disclose;
        this.requests = requests;
        this.courier = courier;
        this.county = county;
        this.days = days;
        this.time = time;
        this.steps = steps;
        this.audit = audit;
    }

    /**
     * @param fields those wanted of what the agreement allows; none: all of them
     * @param form key of the form it was written in: posted twice, it is sent once
     */
    @WithinWall
    public UUID send(Actor actor, UUID caseId, Enquiry enquiry, @Nullable List<String> fields, @Nullable String form) {
        CaseAtHand supportCase = cases.heldBy(actor, caseId);
        return already(caseId, form)
                .map(NetworkRequest::id)
                .orElseGet(() -> compose(actor, supportCase, enquiry, fields, form));
    }

    private Optional<NetworkRequest> already(UUID caseId, @Nullable String form) {
        if (form == null) {
            return Optional.empty();
        }
        requests.oneAtATime(caseId, form);
        return requests.ofForm(caseId, form);
    }

    private UUID compose(
            Actor actor,
            CaseAtHand supportCase,
            Enquiry enquiry,
            @Nullable List<String> fields,
            @Nullable String form) {
        supportCase.requireOpenForWork("send-request");
        Composed composed = disclose.compose(actor, supportCase, enquiry.partner(), enquiry.purpose(), fields);
        LocalDate today = time.today();
        NetworkRequest request = new NetworkRequest(
                Ids.next(),
                supportCase.id(),
                supportCase.journey(),
                composed.disclosureId(),
                composed.basis().scope(),
                enquiry,
                days.due(today, county.deadline("partnerAcknowledges")),
                days.due(today, county.deadline("partnerAnswers")));
        courier.tell(request.sent(courier.send(request, composed, supportCase.caseManager()), today));
        if (form != null) {
            request.from(form);
        }
        requests.persist(request);
        steps.noted(supportCase.id(), CaseStep.REQUEST_SENT, enquiry.partner());
        audit.wrote("request", request.id(), "sent to " + enquiry.partner());
        return request.id();
    }
}

package de.integrativ.casework.request;

import de.integrativ.casework.CountyTime;
import de.integrativ.casework.consent.Consent;
import de.integrativ.casework.consent.Consents;
import de.integrativ.casework.consent.RestsOnConsent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Names the requests that a withdrawal would take back. */
@ApplicationScoped
class RecallsAhead implements RestsOnConsent {

    private final Consents consents;
    private final NetworkRequests requests;
    private final RecallRequests recall;
    private final CountyTime time;

    RecallsAhead(Consents consents, NetworkRequests requests, RecallRequests recall, CountyTime time) {
        this.consents = consents;
        this.requests = requests;
        this.recall = recall;
        this.time = time;
    }

    @Override
    public List<Consequence> endsWith(UUID consentId) {
        Consent consent = consents.findById(consentId);
        LocalDate by = recall.deleteBy(time.today());
        return requests
                .resting(
                        consent.caseId(),
                        consent.subject().scope().name(),
                        consent.subject().recipient())
                .stream()
                .map(id -> new Consequence(
                        "REQUEST_RECALLED", id, requests.findById(id).enquiry().partner(), by))
                .toList();
    }
}

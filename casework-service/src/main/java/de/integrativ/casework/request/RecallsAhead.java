package de.integrativ.casework.request;

import de.integrativ.casework.CountyTime;
import de.integrativ.casework.consent.RestsOnConsent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Names the requests that a withdrawal would take back. */
@ApplicationScoped
class RecallsAhead implements RestsOnConsent {

    private final NetworkRequests requests;
    private final RecallRequests recall;
    private final CountyTime time;

    RecallsAhead(NetworkRequests requests, RecallRequests recall, CountyTime time) {
        this.requests = requests;
        this.recall = recall;
        this.time = time;
    }

    @Override
    public List<Consequence> endsWith(Stake stake) {
        LocalDate by = recall.deleteBy(time.today());
        return requests.resting(stake.caseId(), stake.scope().name(), stake.recipient()).stream()
                .map(id -> new Consequence(
                        "REQUEST_RECALLED", id, requests.findById(id).enquiry().partner(), by))
                .toList();
    }
}

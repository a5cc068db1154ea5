package de.integrativ.casework.request;

import de.integrativ.casework.disclosure.TrackDisclosure;
import de.integrativ.casework.supportcase.Cases;
import de.integrativ.platform.outbox.CarriedDue;
import de.integrativ.platform.outbox.Sealed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * A partner's own system has not confirmed what was sealed for it: it goes once more, by way of network-service. So does
 * the emptied place of a request that was recalled before it was sent, or the partner would wait for it for ever.
 */
@ApplicationScoped
class CarryAgain {

    private final NetworkRequests requests;
    private final TrackDisclosure disclosures;
    private final Cases cases;
    private final Courier courier;

    CarryAgain(NetworkRequests requests, TrackDisclosure disclosures, Cases cases, Courier courier) {
        this.requests = requests;
        this.disclosures = disclosures;
        this.cases = cases;
        this.courier = courier;
    }

    void carry(@Observes CarriedDue due) {
        Sealed sealed = due.sealed();
        requests.ofRef(sealed.envelope().key()).ifPresent(request -> {
            if (sealed.envelope().type().equals(RequestMessages.SENT)) {
                courier.sendAgain(
                        request,
                        disclosures.look(request.disclosureId()),
                        cases.caseManagerOf(request.caseId()),
                        sealed);
            } else {
                courier.recallAgain(request, sealed);
            }
        });
    }
}

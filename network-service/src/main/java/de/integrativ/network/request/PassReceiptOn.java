package de.integrativ.network.request;

import de.integrativ.platform.event.Message;
import de.integrativ.platform.event.Ref;
import de.integrativ.platform.event.Types;
import de.integrativ.platform.inbox.Refused;
import de.integrativ.platform.outbox.Outbox;
import de.integrativ.platform.problem.NotThere;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.WithinWall;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** A partner's system has got what casework-service owes it: the receipt goes there, sealed as it came. */
@ApplicationScoped
public class PassReceiptOn {

    /** Body of {@code platform.receipt-passed-on.v1}. */
    record Body(String sealed) {}

    private final NetworkRequests requests;
    private final Outbox outbox;
    private final Clock clock;

    PassReceiptOn(NetworkRequests requests, Outbox outbox, Clock clock) {
        this.requests = requests;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws Refused if this agency has no such request */
    @WithinWall(SystemRole.CONSUMER)
    public void pass(String agency, Ref ref, Said.Sealed receipt) {
        NetworkRequest request = requests.locked(agency, ref).orElseThrow(() -> new Refused(new NotThere().problem()));
        outbox.handover(
                RequestTold.CASEWORK,
                request.journey(),
                new Message(Types.RECEIPT_PASSED_ON, clock.instant(), new Body(receipt.jose())));
    }
}

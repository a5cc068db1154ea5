package de.integrativ.network.agencyedge.messaging;

import de.integrativ.county.County;
import de.integrativ.network.request.HearPartnerSystem;
import de.integrativ.network.request.PassReceiptOn;
import de.integrativ.network.request.Said;
import de.integrativ.network.request.Step;
import de.integrativ.platform.event.Ref;
import de.integrativ.platform.event.Types;
import de.integrativ.platform.inbox.Inbox;
import de.integrativ.platform.inbox.MessageHandler;
import de.integrativ.platform.inbox.Received;
import de.integrativ.platform.inbox.Refused;
import de.integrativ.platform.problem.NotAgreed;
import de.integrativ.platform.problem.Problem;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What partners' own systems say, over the broker or by POST: sealed for casework-service, so only its place is read. */
@ApplicationScoped
public class PartnerEvents implements MessageHandler {

    private static final String RECIPIENT = "casework-service";

    private final Inbox inbox;
    private final HearPartnerSystem hear;
    private final PassReceiptOn passReceiptOn;
    private final County county;
    private final Clock clock;

    PartnerEvents(Inbox inbox, HearPartnerSystem hear, PassReceiptOn passReceiptOn, County county, Clock clock) {
        this.inbox = inbox;
        this.hear = hear;
        this.passReceiptOn = passReceiptOn;
        this.county = county;
        this.clock = clock;
    }

    @Incoming("requests-from-partners")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, this);
    }

    @Override
    public void apply(Received received) {
        if (!received.recipient().equals(RECIPIENT)) {
            throw new Refused(
                    Problem.of("wrong-recipient", 422, "Falscher Empfänger", "Für " + RECIPIENT + " verschlüsseln."));
        }
        Said.Sealed said = new Said.Sealed(received.sealed().jose());
        switch (received.envelope().type()) {
            case "de.integrativ.partner.request-acknowledged.v1" -> hear(received, Step.ACKNOWLEDGEMENT, said);
            case "de.integrativ.partner.request-answered.v1" -> hear(received, Step.ANSWER, said);
            case "de.integrativ.partner.request-rejected.v1" -> hear(received, Step.REJECTION, said);
            case "de.integrativ.partner.deletion-confirmed.v1" -> hear(received, Step.DELETION, said);
            case Types.AGENCY_RECEIPT -> passReceiptOn.pass(received.agency(), ref(received), said);
            default ->
                throw new Refused(
                        Problem.of("unknown-type", 422, "Unbekannte Nachrichtenart", "Diese Art gibt es hier nicht."));
        }
    }

    /** @throws Refused if no agreement lets that partner say such a thing, or none does any more */
    private void hear(Received received, Step step, Said.Sealed said) {
        String type = Types.bare(received.envelope().type());
        if (!county.mayAnswer(received.agency(), county.integrationCentre().id(), type)) {
            throw new Refused(NotAgreed.problem());
        }
        LocalDate on = LocalDate.ofInstant(received.envelope().occurredAt(), clock.getZone());
        hear.hear(received.agency(), ref(received), step, on, said);
    }

    private static Ref ref(Received received) {
        return new Ref(received.envelope().key());
    }
}

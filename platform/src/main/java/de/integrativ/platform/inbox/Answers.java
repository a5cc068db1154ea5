package de.integrativ.platform.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.event.JourneyId;
import de.integrativ.platform.event.Message;
import de.integrativ.platform.event.Ref;
import de.integrativ.platform.event.Topics;
import de.integrativ.platform.event.Types;
import de.integrativ.platform.outbox.Outbox;
import de.integrativ.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells senders what became of their messages. */
@ApplicationScoped
class Answers {

    /** The ref of problems about messages whose own ref could not be read. */
    private static final Ref UNKNOWN = new Ref("problems");

    record HandoverReceipt(UUID messageId, String topic, String outcome) {}

    record AgencyReceipt(UUID messageId, String outcome) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AgencyProblem(@Nullable UUID messageId, Problem problem) {}

    private final Outbox outbox;
    private final Clock clock;

    Answers(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param outcome APPLIED, PARKED or REFUSED */
    void receipt(Envelope message, String outcome) {
        if (Topics.ofAgency(message.topic())) {
            if (!message.type().equals(Types.AGENCY_RECEIPT)) {
                toAgency(message, Types.AGENCY_RECEIPT, new AgencyReceipt(message.id(), outcome));
            }
        } else if (message.topic().startsWith("handover.")) {
            // A refused handover is in our database too: the sender has nothing to send again.
            String told = "REFUSED".equals(outcome) ? "APPLIED" : outcome;
            outbox.signal(
                    JourneyId.parse(message.key()),
                    new Message(
                            Types.HANDOVER_RECEIPT,
                            clock.instant(),
                            new HandoverReceipt(message.id(), message.topic(), told)));
        }
    }

    /** To the agency whose message it is about; between services a problem stays where it was found. */
    void problem(String topic, @Nullable Envelope message, Problem problem) {
        if (!Topics.ofAgency(topic)) {
            return;
        }
        outbox.answerAgency(
                Topics.subject(topic),
                Topics.agency(topic),
                message == null ? UNKNOWN : new Ref(message.key()),
                new Message(
                        Types.AGENCY_PROBLEM,
                        clock.instant(),
                        new AgencyProblem(message == null ? null : message.id(), problem)));
    }

    private void toAgency(Envelope message, String type, Object body) {
        outbox.answerAgency(
                Topics.subject(message.topic()),
                Topics.agency(message.topic()),
                new Ref(message.key()),
                new Message(type, clock.instant(), body));
    }
}

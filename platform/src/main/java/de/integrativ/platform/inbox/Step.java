package de.integrativ.platform.inbox;

import de.integrativ.platform.config.ThisService;
import de.integrativ.platform.event.Known;
import de.integrativ.platform.event.Topics;
import de.integrativ.platform.json.MessageJson;
import de.integrativ.platform.json.Schemas;
import de.integrativ.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What happens to one arrival, in one transaction. */
@ApplicationScoped
class Step {

    private static final Logger LOG = Logger.getLogger(Step.class);

    /** Why a message is not applied although its turn has come. */
    sealed interface Verdict {
        record Refusal(Problem problem, boolean kept) implements Verdict {}

        record Poison(String detail) implements Verdict {}
    }

    private final InboxTables tables;
    private final Parking parking;
    private final Answers answers;
    private final PlatformMessages platform;
    private final ThisService service;
    private final MessageJson json;
    private final Schemas schemas;
    private final AllowList allowList;

    Step(
            InboxTables tables,
            Parking parking,
            Answers answers,
            PlatformMessages platform,
            ThisService service,
            MessageJson json,
            Schemas schemas,
            AllowList allowList) {
        this.tables = tables;
        this.parking = parking;
        this.answers = answers;
        this.platform = platform;
        this.service = service;
        this.json = json;
        this.schemas = schemas;
        this.allowList = allowList;
    }

    /**
     * @param verdict what an earlier attempt found out about the content; none at the first
     * @return the next one of this subject, if it waited for this
     */
    Optional<Parking.Parked> take(Arrival arrival, MessageHandler handler, @Nullable Verdict verdict) {
        tables.passed(service.party(), arrival.record());
        if (PlatformMessages.unordered(arrival.envelope())) {
            platform.heartbeat(arrival);
            return Optional.empty();
        }
        Known applied = tables.lock(arrival.envelope());
        Optional<String> before = tables.outcome(arrival.envelope());
        if (before.isPresent()) {
            answers.receipt(arrival.envelope(), before.get());
            return parking.due(arrival.envelope(), applied);
        }
        parking.forget(arrival.envelope());
        Optional<String> beyond = allowList.beyond(arrival);
        if (beyond.isPresent()) {
            LOG.errorf("ALARM parked %s: %s", arrival.envelope().id(), beyond.get());
            park(arrival, handler, Parking.OFF_LIST, beyond.get());
            return Optional.empty();
        }
        if (tables.placeTaken(arrival.envelope(), arrival.place())) {
            park(arrival, handler, Parking.CONFLICT, "another message has this sequence");
            return Optional.empty();
        }
        boolean overtakes = handler.overtakes(arrival.envelope().type());
        Order.Verdict turn = Order.decide(applied, arrival.place(), arrival.known(), overtakes);
        switch (turn) {
            case APPLY, OVERTAKE -> {
                if (verdict instanceof Verdict.Poison poison) {
                    park(arrival, handler, Parking.POISON, poison.detail());
                    return Optional.empty();
                }
                apply(arrival, handler, verdict instanceof Verdict.Refusal refusal ? refusal : null);
                if (turn == Order.Verdict.APPLY) {
                    tables.advance(arrival.envelope());
                }
            }
            case WAIT -> park(arrival, handler, Parking.WAITING, "an earlier one is missing");
            case CONFLICT -> park(arrival, handler, Parking.CONFLICT, "its place has passed");
            case DIVERGED -> park(arrival, handler, Parking.DIVERGED, "the restored sender knows less than we applied");
        }
        return parking.due(arrival.envelope(), tables.lock(arrival.envelope()));
    }

    private void apply(Arrival arrival, MessageHandler handler, Verdict.@Nullable Refusal refusal) {
        String outcome = refusal == null ? "APPLIED" : "REFUSED";
        tables.remember(arrival.envelope(), outcome);
        if (refusal != null) {
            answers.problem(arrival.envelope().topic(), arrival.envelope(), refusal.problem());
            keep(arrival, handler, refusal);
        } else if (!platform.apply(arrival)) {
            handler.apply(new ReceivedMessage(arrival, service.party(), json, schemas));
        }
        answers.receipt(arrival.envelope(), outcome);
    }

    /** It has its place and its answer, and holds up nothing; but what someone sent us is not lost. */
    private void keep(Arrival arrival, MessageHandler handler, Verdict.Refusal refusal) {
        if (refusal.kept() && arrival.jose() != null) {
            parking.park(
                    arrival.record(),
                    arrival.envelope(),
                    arrival.known(),
                    Parking.REFUSED,
                    refusal.problem().type(),
                    Redriving.name(handler));
        }
    }

    private void park(Arrival arrival, MessageHandler handler, String reason, String detail) {
        boolean fresh = parking.park(
                arrival.record(), arrival.envelope(), arrival.known(), reason, detail, Redriving.name(handler));
        if (fresh) {
            answers.receipt(arrival.envelope(), "PARKED");
            if (reason.equals(Parking.CONFLICT)) {
                answers.problem(
                        arrival.envelope().topic(),
                        arrival.envelope(),
                        Problem.of(
                                "conflict",
                                409,
                                "Reihenfolge verletzt",
                                "Diese Nummer trägt schon eine andere Nachricht."));
            }
        }
    }

    /** A record that proves nothing takes no place; it is kept, and an agency is told. */
    void unacceptable(Unacceptable found, ConsumerRecord<String, byte[]> record, MessageHandler handler) {
        tables.passed(service.party(), record);
        boolean fresh = parking.park(
                record, found.envelope(), Known.NOTHING, found.code(), found.detail(), Redriving.name(handler));
        if (fresh) {
            String name = found.code().toLowerCase(Locale.ROOT).replace('_', '-');
            answers.problem(
                    Topics.ordered(record.topic()),
                    found.envelope(),
                    Problem.of(name, 400, "Nachricht nicht annehmbar", found.detail()));
        }
    }
}

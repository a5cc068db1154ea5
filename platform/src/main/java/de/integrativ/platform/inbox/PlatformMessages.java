package de.integrativ.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.event.Types;
import de.integrativ.platform.json.MessageJson;
import de.integrativ.platform.outbox.Obligations;
import de.integrativ.platform.problem.Problem;
import de.integrativ.platform.seal.PassedOn;
import de.integrativ.platform.seal.Unsealable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;

/** Messages that the platform itself understands; no handler sees them. */
@ApplicationScoped
class PlatformMessages {

    record EpochRaised(int epoch, Instant restoredTo) {}

    record ReceiptPassedOn(String sealed) {}

    private final Obligations obligations;
    private final InboxTables tables;
    private final MessageJson json;
    private final PassedOn passedOn;

    PlatformMessages(Obligations obligations, InboxTables tables, MessageJson json, PassedOn passedOn) {
        this.passedOn = passedOn;
        this.obligations = obligations;
        this.tables = tables;
        this.json = json;
    }

    /** Says nothing about any journey and stands in no order. */
    static boolean unordered(Envelope message) {
        return message.type().equals(Types.HEARTBEAT);
    }

    /** @return whether it was the platform's */
    boolean apply(Arrival arrival) {
        if (arrival.content() == null) {
            return false;
        }
        switch (arrival.envelope().type()) {
            case Types.HANDOVER_RECEIPT -> {
                Answers.HandoverReceipt receipt = content(arrival, Answers.HandoverReceipt.class);
                obligations.receipted(receipt.messageId(), arrival.sender(), receipt.outcome());
            }
            case Types.AGENCY_RECEIPT -> {
                Answers.AgencyReceipt receipt = content(arrival, Answers.AgencyReceipt.class);
                obligations.receipted(receipt.messageId(), arrival.sender(), receipt.outcome());
            }
            case Types.RECEIPT_PASSED_ON -> passedOn(content(arrival, ReceiptPassedOn.class));
            case Types.EPOCH_RAISED -> raised(arrival);
            case Types.VOID -> {}
            default -> {
                return false;
            }
        }
        return true;
    }

    void heartbeat(Arrival arrival) {
        tables.update(
                """
                insert into heard as h values (?, ?, ?)
                on conflict (source, partition) do update set as_of = greatest(h.as_of, excluded.as_of)""",
                arrival.envelope().source(),
                arrival.record().partition(),
                OffsetDateTime.ofInstant(arrival.envelope().recordedAt(), ZoneOffset.UTC));
    }

    private void raised(Arrival arrival) {
        EpochRaised raised = content(arrival, EpochRaised.class);
        tables.update(
                "insert into epoch_heard values (?, ?, ?) on conflict do nothing",
                arrival.envelope().source(),
                raised.epoch(),
                OffsetDateTime.ofInstant(raised.restoredTo(), ZoneOffset.UTC));
        obligations.reopen(arrival.sender(), raised.restoredTo());
    }

    private void passedOn(ReceiptPassedOn body) {
        try {
            PassedOn.Opened opened = passedOn.open(body.sealed());
            Answers.AgencyReceipt receipt = json.read(opened.json(), Answers.AgencyReceipt.class);
            obligations.receipted(receipt.messageId(), opened.agency(), receipt.outcome());
        } catch (Unsealable | JsonProcessingException e) {
            throw new Refused(
                    Problem.of("unreadable", 422, "Nicht lesbar", "Die Empfangsbestätigung ist nicht lesbar."));
        }
    }

    private <T> T content(Arrival arrival, Class<T> type) {
        try {
            return json.read(Objects.requireNonNull(arrival.content()), type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "not of the shape of " + arrival.envelope().type(), e);
        }
    }
}

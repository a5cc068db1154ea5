package de.integrativ.casework.consent;

import de.integrativ.casework.CountyTime;
import de.integrativ.casework.consent.ConsentEvent.Ended;
import de.integrativ.casework.consent.ConsentEvent.Granted;
import de.integrativ.casework.consent.ConsentEvent.Refused;
import de.integrativ.platform.event.Message;
import de.integrativ.platform.fact.FactLedger;
import de.integrativ.platform.outbox.Outbox;
import de.integrativ.platform.restore.Ledger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells everyone who relies on a consent what became of it: other services, the facts, and this service itself. */
@ApplicationScoped
class ConsentTold {

    private final Outbox outbox;
    private final FactLedger facts;
    private final CountyTime time;
    private final Event<ConsentEvent> within;
    private final Ledger ledger;

    ConsentTold(Outbox outbox, FactLedger facts, CountyTime time, Event<ConsentEvent> within, Ledger ledger) {
        this.outbox = outbox;
        this.facts = facts;
        this.time = time;
        this.within = within;
        this.ledger = ledger;
    }

    void tell(ConsentEvent event) {
        outbox.signal(event.journey(), signal(event));
        if (event.scope() == Scope.C9) {
            tellFacts(event);
        }
        if (event instanceof Ended ended && ended.how() == ConsentState.WITHDRAWN) {
            ledger.ended(WithdrawnAgain.entry(ended));
        }
        within.fire(event);
    }

    private void tellFacts(ConsentEvent event) {
        switch (event) {
            case Granted granted -> facts.granted(granted.journey());
            case Refused refused -> facts.refused(refused.journey());
            case Ended ended -> {
                switch (ended.how()) {
                    case WITHDRAWN -> facts.withdrawn(ended.journey());
                    case EXPIRED -> facts.expired(ended.journey());
                    default -> {} // the new answer speaks for itself
                }
            }
        }
    }

    private Message signal(ConsentEvent event) {
        ConsentState state =
                switch (event) {
                    case Granted granted -> ConsentState.GRANTED;
                    case Refused refused -> ConsentState.REFUSED;
                    case Ended ended -> ended.how();
                };
        LocalDate until = event instanceof Granted granted ? granted.validUntil() : null;
        return new Message(
                "de.integrativ.platform.consent-state.v1",
                time.startOf(event.since()),
                new Told(event.consentId(), event.scope(), state, recipient(event), event.since(), until));
    }

    /** An organisation; the person whom S1 names does not travel in a signal. */
    private static @Nullable String recipient(ConsentEvent event) {
        return event.scope() == Scope.S1 ? null : event.recipient();
    }

    record Told(
            UUID consentId,
            Scope scope,
            ConsentState state,
            @Nullable String recipient,
            LocalDate since,
            @Nullable LocalDate validUntil) {}
}

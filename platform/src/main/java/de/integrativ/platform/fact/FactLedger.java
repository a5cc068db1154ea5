package de.integrativ.platform.fact;

import de.integrativ.platform.event.JourneyId;
import de.integrativ.platform.event.Message;
import de.integrativ.platform.event.Types;
import de.integrativ.platform.json.MessageJson;
import de.integrativ.platform.json.RawJson;
import de.integrativ.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;

/**
 * Keeps facts until the person has answered C9. Granted: they are published in order. Refused, withdrawn or unanswered
 * at the end: what remains are monthly counters that name no journey. See docs/adr/0107-facts-wait.md.
 */
@ApplicationScoped
public class FactLedger {

    private final FactTables tables;
    private final Outbox outbox;
    private final MessageJson json;
    private final Clock clock;

    FactLedger(FactTables tables, Outbox outbox, MessageJson json, Clock clock) {
        this.tables = tables;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param counter code of the monthly counter that remains without C9, e.g. {@code REFERRED}; its month is the fact's
     *     {@code occurredAt}
     */
    public void record(JourneyId journey, String counter, Message fact) {
        keep(journey, counter, fact);
    }

    /** A fact that leaves no counter behind. */
    public void record(JourneyId journey, Message fact) {
        keep(journey, FactTables.NO_COUNTER, fact);
    }

    /** What counts without being a fact of its own, e.g. that a deadline passed: told only where facts are not. */
    public void count(JourneyId journey, String counter, YearMonth month) {
        switch (tables.lock(journey)) {
            case OPEN, GRANTED, EXPIRED -> tables.keepCount(journey, counter, month, clock.instant());
            case REFUSED, WITHDRAWN, UNANSWERED -> tables.count(month.toString(), counter);
        }
    }

    private void keep(JourneyId journey, String counter, Message fact) {
        YearMonth month = YearMonth.from(fact.occurredAt().atZone(clock.getZone()));
        switch (tables.lock(journey)) {
            case OPEN, EXPIRED -> tables.keep(journey, counter, month, fact, json.write(fact.body()), null);
            case GRANTED -> {
                UUID id = outbox.fact(journey.value(), fact);
                tables.keep(journey, counter, month, fact, null, id);
            }
            case REFUSED, WITHDRAWN, UNANSWERED -> tables.count(month.toString(), counter);
        }
    }

    /** A yes after a no changes nothing here: what is counted cannot become a way again, nor half a way be read. */
    public void granted(JourneyId journey) {
        switch (tables.lock(journey)) {
            case OPEN, EXPIRED -> {
                tables.answer(journey, Answer.GRANTED);
                for (FactTables.Kept fact : tables.waiting(journey)) {
                    Message message = new Message(fact.type(), fact.occurredAt(), new RawJson(fact.body()));
                    tables.published(fact.id(), outbox.fact(journey.value(), message));
                }
            }
            case GRANTED, REFUSED, WITHDRAWN, UNANSWERED -> {}
        }
    }

    public void refused(JourneyId journey) {
        switch (tables.lock(journey)) {
            case OPEN -> onlyCounted(journey, Answer.REFUSED);
            case EXPIRED -> tables.turnWaitingIntoCounters(journey);
            case GRANTED -> withdrawn(journey);
            case REFUSED, WITHDRAWN, UNANSWERED -> {}
        }
    }

    /** What was told while the consent held was lawful and stays; what comes later waits for another answer. */
    public void expired(JourneyId journey) {
        if (tables.lock(journey) == Answer.GRANTED) {
            tables.answer(journey, Answer.EXPIRED);
        }
    }

    /** Support is over: who was not asked by now, or not again, will not be. */
    public void ended(JourneyId journey) {
        switch (tables.lock(journey)) {
            case OPEN -> onlyCounted(journey, Answer.UNANSWERED);
            case EXPIRED -> tables.turnWaitingIntoCounters(journey);
            case GRANTED, REFUSED, WITHDRAWN, UNANSWERED -> {}
        }
    }

    /** After a grant: what was published is taken back by a {@code withdrawn} fact and becomes counters. */
    public void withdrawn(JourneyId journey) {
        Answer before = tables.lock(journey);
        tables.publishedIds(journey).forEach(outbox::voidUnsent);
        onlyCounted(journey, Answer.WITHDRAWN);
        if (before == Answer.GRANTED || before == Answer.EXPIRED) {
            outbox.fact(journey.value(), new Message(Types.FACT_WITHDRAWN, clock.instant(), Map.of()));
        }
    }

    private void onlyCounted(JourneyId journey, Answer answer) {
        tables.answer(journey, answer);
        tables.turnIntoCounters(journey);
    }
}

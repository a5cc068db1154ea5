package de.integrativ.reporting.fact;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrativ.county.Period;
import de.integrativ.platform.event.JourneyId;
import de.integrativ.platform.inbox.MessageHandler;
import de.integrativ.platform.inbox.Received;
import de.integrativ.platform.time.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes one fact into the ways, or takes a way's facts back. */
@ApplicationScoped
public class TakeFacts implements MessageHandler {

    /** Indicator 7 is read ten working days after the meeting. */
    private static final Period START_READ_AFTER = new Period(10, Period.Unit.WD);

    private final Ingested ingested;
    private final Journeys journeys;
    private final Ways ways;
    private final MonthlyCounts counts;
    private final WorkingDays workingDays;

    TakeFacts(Ingested ingested, Journeys journeys, Ways ways, MonthlyCounts counts, WorkingDays workingDays) {
        this.ingested = ingested;
        this.journeys = journeys;
        this.ways = ways;
        this.counts = counts;
        this.workingDays = workingDays;
    }

    @Override
    public void apply(Received received) {
        FactTypes.of(received.envelope().type()).ifPresent(type -> {
            Fact fact = received.content(type);
            switch (fact) {
                case Fact.Withdrawn withdrawn -> takeBack(received);
                case Fact.Counted counted -> count(received, counted);
                default -> tell(received, fact);
            }
        });
    }

    /** Casework takes facts back on its topic while referral's still come on theirs: a withdrawal waits for nobody. */
    @Override
    public boolean overtakes(String type) {
        return FactTypes.of(type).filter(Fact.Withdrawn.class::equals).isPresent();
    }

    private void tell(Received received, Fact fact) {
        long ordinal = ingested.next();
        journeys.way(received.journey()).ifPresent(way -> {
            ingested.keep(ordinal, way, received.envelope(), received.content(JsonNode.class));
            Map<String, @Nullable Object> columns = columns(fact);
            if (!columns.isEmpty()) {
                ways.tell(way, columns);
            }
        });
    }

    private void takeBack(Received received) {
        long ordinal = ingested.next();
        JourneyId journey = received.journey();
        journeys.known(journey).ifPresent(this::forget);
        journeys.forget(journey);
        ingested.keep(ordinal, null, received.envelope(), received.content(JsonNode.class));
    }

    private void forget(UUID way) {
        ingested.forget(way);
        ways.forget(way);
    }

    private void count(Received received, Fact.Counted counted) {
        long ordinal = ingested.next();
        ingested.keep(ordinal, null, received.envelope(), received.content(JsonNode.class));
        counts.tell(ordinal, received.envelope(), counted);
    }

    private Map<String, @Nullable Object> columns(Fact fact) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        switch (fact) {
            case Fact.Submitted submitted -> {
                columns.put("programme", submitted.programme());
                columns.put("submitted_on", submitted.submittedOn());
                columns.put("agency", submitted.agency());
                columns.put("region", submitted.region());
                columns.put("municipality", submitted.municipality());
                columns.put("sex", submitted.sex());
                columns.put("age_band", submitted.ageBand());
                columns.put("status_group", submitted.statusGroup());
            }
            case Fact.Decided decided -> {
                columns.put("decision", decided.decision());
                columns.put("decided_on", decided.decidedOn());
            }
            case Fact.MeetingHeld held -> {
                columns.put("held_on", held.heldOn());
                columns.put("wait", held.waitWorkingDays());
                columns.put("started_read_on", workingDays.due(held.heldOn(), START_READ_AFTER));
            }
            case Fact.Started started -> columns.put("started_on", started.startedOn());
            case Fact.NotStarted notStarted -> columns.put("not_started_on", notStarted.on());
            case Fact.Opened opened -> columns.put("plan_due_on", opened.planDueOn());
            // A later version says nothing about whether the first came in time.
            case Fact.PlanAgreed plan when plan.version() > 1 -> {}
            case Fact.PlanAgreed plan -> columns.put("plan_agreed_on", plan.agreedOn());
            case Fact.Ended ended -> columns.put("ended_on", ended.endedOn());
            case Fact.Withdrawn withdrawn -> {}
            case Fact.Counted counted -> {}
        }
        return columns;
    }
}

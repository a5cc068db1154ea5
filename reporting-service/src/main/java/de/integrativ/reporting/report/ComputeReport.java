package de.integrativ.reporting.report;

import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.wall.WithinWall;
import de.integrativ.reporting.disclosure.Audience;
import de.integrativ.reporting.indicator.Counts;
import de.integrativ.reporting.indicator.Definitions;
import de.integrativ.reporting.indicator.MonthlyCounters;
import de.integrativ.reporting.indicator.ReadingPeriod;
import de.integrativ.reporting.indicator.Source;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.UUID;

/** Freezes what there is for a period, and computes the figures from what was frozen. */
@ApplicationScoped
public class ComputeReport {

    private final Reports reports;
    private final FrozenRows frozen;
    private final ReportFigures figures;
    private final Definitions definitions;
    private final MonthlyCounters counters;
    private final ReleasedFigures released;
    private final Clock clock;

    ComputeReport(
            Reports reports,
            FrozenRows frozen,
            ReportFigures figures,
            Definitions definitions,
            MonthlyCounters counters,
            ReleasedFigures released,
            Clock clock) {
        this.reports = reports;
        this.frozen = frozen;
        this.figures = figures;
        this.definitions = definitions;
        this.counters = counters;
        this.released = released;
        this.clock = clock;
    }

    @WithinWall
    public ReportSummary compute(ReadingPeriod period, Audience audience, Actor by, OptionalLong factsBehind) {
        UUID id = UUID.randomUUID();
        Report.Frame frame = new Report.Frame(period, LocalDate.now(clock), frozen.holdStill());
        Counts counts = counters.read(period, frame.readOn(), by);
        Instant now = reports.oneAtATime(clock.instant());
        // Read from the ways, not from the frozen rows: so the first reproduction proves that these suffice.
        String text = figures.text(
                definition -> definitions.live(definition, period, frame.readOn()),
                counts,
                audience,
                released.before(reports.releasedBefore(now), period, audience.threshold()));
        Report report = new Report(id, frame, audience, definitions.version(), counts, text, by.id(), now);
        report.computedBehind(factsBehind);
        reports.persistAndFlush(report);
        definitions.all().forEach(definition -> {
            Source live = definitions.live(definition, period, frame.readOn());
            frozen.freeze(id, definition, live);
        });
        frozen.freeze(id, counts.counters());
        return report.summary();
    }
}

package de.integrativ.reporting.report;

import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.wall.WithinWall;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Checks a report, releases it. */
@ApplicationScoped
public class AdvanceReport {

    private final Reports reports;
    private final FrozenRows frozen;
    private final Clock clock;

    AdvanceReport(Reports reports, FrozenRows frozen, Clock clock) {
        this.reports = reports;
        this.frozen = frozen;
        this.clock = clock;
    }

    @WithinWall
    public ReportSummary check(UUID id, Actor by) {
        Report report = reports.withId(id);
        report.check(by.id(), clock.instant());
        return report.summary();
    }

    @WithinWall
    public ReportSummary release(UUID id, Actor by) {
        Instant now = reports.oneAtATime(clock.instant());
        Report report = reports.withId(id);
        report.release(by.id(), now, frozen.parkedFacts(), reports.releasedSince(report.computedAt()));
        return report.summary();
    }
}

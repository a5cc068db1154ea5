package de.integrativ.reporting.report;

import de.integrativ.platform.wall.WithinWall;
import de.integrativ.reporting.disclosure.Audience;
import de.integrativ.reporting.indicator.Source;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reports as they were frozen, and made again from what was frozen with them. */
@ApplicationScoped
public class ReadReports {

    /** @param figures JSON as it was frozen */
    public record Content(ReportSummary summary, Audience audience, String figures) {}

    /** @param same whether the frozen rows give the frozen figures */
    public record Reproduction(UUID id, String hash, boolean same) {}

    private final Reports reports;
    private final FrozenRows frozen;
    private final ReportFigures figures;
    private final ReleasedFigures released;

    ReadReports(Reports reports, FrozenRows frozen, ReportFigures figures, ReleasedFigures released) {
        this.reports = reports;
        this.frozen = frozen;
        this.figures = figures;
        this.released = released;
    }

    @WithinWall
    public List<Content> all() {
        return reports.latest().stream().map(ReadReports::content).toList();
    }

    @WithinWall
    public Content one(UUID id) {
        return content(reports.withId(id));
    }

    @WithinWall
    public Reproduction reproduce(UUID id) {
        Report report = reports.withId(id);
        String again = figures.text(
                definition -> Source.frozen(id, definition),
                report.counts(frozen.counters(id)),
                report.audience(),
                released.before(
                        reports.releasedBefore(report.computedAt()),
                        report.period(),
                        report.audience().threshold()));
        return new Reproduction(id, report.summary().hash(), report.is(again));
    }

    private static Content content(Report report) {
        return new Content(report.summary(), report.audience(), report.figures());
    }
}

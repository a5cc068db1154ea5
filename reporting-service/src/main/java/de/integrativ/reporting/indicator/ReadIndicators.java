package de.integrativ.reporting.indicator;

import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.wall.WithinWall;
import de.integrativ.reporting.disclosure.Audience;
import de.integrativ.reporting.disclosure.BoardAreas;
import de.integrativ.reporting.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The figures of a period from the ways as they are now. */
@ApplicationScoped
public class ReadIndicators {

    /** @param ordinal the last fact that was in when they were read */
    public record Reading(Instant asOf, long ordinal, Figures figures) {}

    private final Calculation calculation;
    private final Definitions definitions;
    private final MonthlyCounters counters;
    private final Sql sql;
    private final Clock clock;

    ReadIndicators(Calculation calculation, Definitions definitions, MonthlyCounters counters, Sql sql, Clock clock) {
        this.calculation = calculation;
        this.definitions = definitions;
        this.counters = counters;
        this.sql = sql;
        this.clock = clock;
    }

    @WithinWall
    public Reading read(ReadingPeriod period, @Nullable Dimension by, Audience audience, Actor actor) {
        long ordinal = sql.one("select last from ingest_ordinal", row -> row.getLong(1));
        Map<Dimension, Figures> figures =
                calculation.figures(asked(period, actor), audience.suppression(), ReleasedBefore.NOTHING);
        Figures asked = Objects.requireNonNull(figures.get(by == null ? Dimension.REGION : by));
        return new Reading(clock.instant(), ordinal, by == null ? asked.withoutBreakdown() : asked);
    }

    /** Boards are shown half-years and nothing to subtract from them. */
    private Asked asked(ReadingPeriod period, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        Slice own = slice(period, today, actor);
        if (BoardAreas.asOnBoards(actor)) {
            return Asked.alone(own);
        }
        Slice frame = period.frame().equals(period) ? own : slice(period.frame(), today, actor);
        return new Asked(
                own,
                frame,
                period.parts().stream().map(part -> slice(part, today, actor)).toList());
    }

    private Slice slice(ReadingPeriod period, LocalDate today, Actor actor) {
        return new Slice(
                definition -> definitions.live(definition, period, today), counters.read(period, today, actor));
    }
}

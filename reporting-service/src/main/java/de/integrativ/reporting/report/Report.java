package de.integrativ.reporting.report;

import de.integrativ.reporting.disclosure.Audience;
import de.integrativ.reporting.indicator.Counts;
import de.integrativ.reporting.indicator.ReadingPeriod;
import de.integrativ.reporting.indicator.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** An evaluation report: computed once, then only checked and released; its figures never change. */
@Entity
@DynamicUpdate // the database lets nobody write the frozen columns, not even with what they hold
class Report {

    @Id
    private UUID id;

    @Version
    private int version;

    private LocalDate firstDay;
    private LocalDate lastDay;
    private String audience;
    private int threshold;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    private long ordinal;
    private LocalDate readOn;
    private String definitions;
    private boolean countersIncluded;
    private long countedReferred;
    private long openWaits;

    @Column(columnDefinition = "text")
    private String figures;

    private String hash;
    private String computedBy;
    private Instant computedAt;
    private @Nullable String checkedBy;
    private @Nullable Instant checkedAt;
    private @Nullable String releasedBy;
    private @Nullable Instant releasedAt;
    private @Nullable Long factsBehind;

    protected Report() {}

    /** @param definitions version of queries and definitions it was computed with */
    Report(
            UUID id,
            Frame frame,
            Audience audience,
            String definitions,
            Counts counts,
            String figures,
            String by,
            Instant at) {
        this.id = id;
        this.firstDay = frame.period().from();
        this.lastDay = frame.period().to();
        this.readOn = frame.readOn();
        this.ordinal = frame.ordinal();
        this.audience = audience.id();
        this.threshold = audience.threshold();
        this.definitions = definitions;
        this.countersIncluded = counts.included();
        this.countedReferred = counts.referred();
        this.openWaits = counts.openWaits();
        this.figures = figures;
        this.hash = hashOf(figures);
        this.state = ReportState.COMPUTED;
        this.computedBy = by;
        this.computedAt = at;
    }

    /** When it was read, and how far the facts were then. */
    record Frame(ReadingPeriod period, LocalDate readOn, long ordinal) {}

    void check(String by, Instant at) {
        if (state != ReportState.COMPUTED) {
            throw new ReportRejected.NotNow(state, "check", state == ReportState.CHECKED ? "release" : "");
        }
        state = ReportState.CHECKED;
        checkedBy = by;
        checkedAt = at;
    }

    /** Facts that were told and not in yet; none if nobody could say. */
    void computedBehind(OptionalLong facts) {
        factsBehind = facts.isPresent() ? facts.getAsLong() : null;
    }

    /**
     * @param parked facts that wait and so are in no figure
     * @param othersSince whether a report was released since this one was computed: nothing protects the one from the other
     */
    void release(String by, Instant at, long parked, boolean othersSince) {
        if (state != ReportState.CHECKED) {
            throw new ReportRejected.NotNow(state, "release", state == ReportState.COMPUTED ? "check" : "");
        }
        if (by.equals(checkedBy)) {
            throw new ReportRejected.FourEyes();
        }
        if (parked > 0) {
            throw new ReportRejected.FactsParked(parked);
        }
        if (factsBehind == null || factsBehind > 0) {
            throw new ReportRejected.FactsBehind();
        }
        if (othersSince) {
            throw new ReportRejected.OthersReleased();
        }
        state = ReportState.RELEASED;
        releasedBy = by;
        releasedAt = at;
    }

    /** Whether these figures are the ones that were frozen. */
    boolean is(String otherFigures) {
        return hash.equals(hashOf(otherFigures));
    }

    /** The figures' hash binds the frame as well: what was computed, for whom, as of when. */
    private String hashOf(String text) {
        return Sha256.of(String.join(
                "\n",
                firstDay.toString(),
                lastDay.toString(),
                audience,
                "" + threshold,
                "" + ordinal,
                definitions,
                text));
    }

    Counts counts(Map<String, Long> counters) {
        return new Counts(counters, countersIncluded, countedReferred, openWaits);
    }

    Audience audience() {
        return new Audience(audience, threshold);
    }

    Instant computedAt() {
        return computedAt;
    }

    ReadingPeriod period() {
        return new ReadingPeriod(firstDay, lastDay);
    }

    UUID id() {
        return id;
    }

    String figures() {
        return figures;
    }

    ReportSummary summary() {
        return new ReportSummary(
                id,
                state,
                new ReadingPeriod(firstDay, lastDay),
                audience,
                threshold,
                ordinal,
                readOn,
                definitions,
                hash,
                computedBy,
                computedAt,
                checkedBy,
                checkedAt,
                releasedBy,
                releasedAt);
    }
}

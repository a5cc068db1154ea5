package de.integrativ.gateway.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What reporting-service answers. A hidden cell has no value and says so; one without value cannot be divided. */
public record Figures(
        @Nullable String asOf,
        @Nullable Period period,
        @Nullable Audience audience,
        Coverage coverage,
        List<Indicator> indicators) {

    public String audienceId() {
        return audience == null ? "" : audience.id();
    }

    /** Its name, where these are the figures of one municipality. */
    public @Nullable String ofMunicipality() {
        return audience == null ? null : audience.municipality();
    }

    public record Period(LocalDate from, LocalDate to) {}

    /** @param municipality whose figures these are; none: the whole county's */
    public record Audience(
            String id,
            int threshold,
            @Nullable String hint,
            @Nullable String municipality) {}

    public record Coverage(
            @Nullable Long ways,
            @Nullable Long waysWithFacts,
            @Nullable Double share,
            boolean suppressed) {}

    /** @param unit PERSONS, PERCENT or WORKING_DAYS */
    public record Indicator(
            int number,
            String code,
            String name,
            String definition,
            String unit,
            @Nullable Double value,
            @Nullable Long numerator,
            @Nullable Long denominator,
            boolean suppressed,
            boolean countersIncluded,
            @Nullable Long openWaits,
            List<Cell> breakdown) {

        /** Zero is a value; a template takes it for none. */
        public boolean hasValue() {
            return value != null;
        }

        public boolean fraction() {
            return numerator != null && denominator != null;
        }

        public int digits() {
            return unit.equals("PERSONS") ? 0 : 1;
        }

        /** What the longest bar stands for. */
        public double top() {
            double most = breakdown.stream()
                    .map(Cell::value)
                    .filter(java.util.Objects::nonNull)
                    .mapToDouble(Double::doubleValue)
                    .max()
                    .orElse(0);
            return unit.equals("PERCENT") ? Math.max(100, most) : most;
        }
    }

    public record Cell(
            String key,
            @Nullable String label,
            @Nullable Double value,
            @Nullable Long numerator,
            @Nullable Long denominator,
            boolean suppressed) {}
}

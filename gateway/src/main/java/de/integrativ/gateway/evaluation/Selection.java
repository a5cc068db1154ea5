package de.integrativ.gateway.evaluation;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Period, breakdown and audience as they stand in the address. */
public class Selection {

    @QueryParam("von")
    @Nullable
    String from;

    @QueryParam("bis")
    @Nullable
    String to;

    @QueryParam("nach")
    @Nullable
    String by;

    @QueryParam("fuer")
    @Nullable
    String audience;

    /**
     * The last two quarters that are over, unless the address says otherwise. Figures are told for months of the calendar
     * and for whole quarters: other days become the quarters around them.
     *
     * @param board boards are told of half-years of the calendar that are over, and of nothing between
     */
    void fill(LocalDate today, boolean board) {
        if (board) {
            LocalDate end = dayOr(to, endOfHalfYear(today));
            choose(dayOr(from, end.plusDays(1).minusMonths(6)), end);
        } else {
            LocalDate end = dayOr(to, startOfQuarter(today).minusDays(1));
            LocalDate start = dayOr(from, end.plusDays(1).minusMonths(6));
            boolean month =
                    start.getDayOfMonth() == 1 && end.equals(start.plusMonths(1).minusDays(1));
            choose(
                    month ? start : startOfQuarter(start),
                    month ? end : startOfQuarter(end).plusMonths(3).minusDays(1));
        }
        by = orNone(by);
        audience = orNone(audience);
    }

    private void choose(LocalDate first, LocalDate last) {
        from = first.toString();
        to = last.toString();
    }

    private static LocalDate startOfQuarter(LocalDate day) {
        return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1L) % 3);
    }

    public String from() {
        return from == null ? "" : from;
    }

    public String to() {
        return to == null ? "" : to;
    }

    public @Nullable String by() {
        return by;
    }

    public @Nullable String audience() {
        return audience;
    }

    public List<String> dimensions() {
        return List.of("region", "municipality", "sex", "ageBand", "statusGroup");
    }

    public List<String> audiences() {
        return List.of("steering-group", "advisory-board", "municipality");
    }

    public String query() {
        return "von=" + from() + "&bis=" + to() + "&nach=" + (by == null ? "" : by) + "&fuer="
                + (audience == null ? "" : audience);
    }

    private static LocalDate endOfHalfYear(LocalDate today) {
        int year = today.getYear();
        return today.getMonthValue() > 6 ? LocalDate.of(year, 6, 30) : LocalDate.of(year - 1, 12, 31);
    }

    private static LocalDate dayOr(@Nullable String iso, LocalDate otherwise) {
        try {
            return iso == null || iso.isBlank() ? otherwise : LocalDate.parse(iso.strip());
        } catch (DateTimeParseException notADay) {
            return otherwise;
        }
    }

    private static @Nullable String orNone(@Nullable String value) {
        return value == null || !value.matches("[A-Za-z-]+") ? null : value;
    }
}

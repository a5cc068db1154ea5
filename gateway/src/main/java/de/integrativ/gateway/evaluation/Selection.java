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
     * The half year up to the end of last month, unless the address says otherwise.
     *
     * @param board boards are told of half-years of the calendar that are over, and of nothing between
     */
    void fill(LocalDate today, boolean board) {
        LocalDate end =
                dayOr(to, board ? endOfHalfYear(today) : today.withDayOfMonth(1).minusDays(1));
        to = end.toString();
        from = dayOr(from, end.plusDays(1).minusMonths(6)).toString();
        by = orNone(by);
        audience = orNone(audience);
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

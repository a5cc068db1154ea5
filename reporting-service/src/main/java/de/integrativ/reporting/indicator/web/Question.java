package de.integrativ.reporting.indicator.web;

import de.integrativ.platform.problem.Problem.FieldError;
import de.integrativ.reporting.indicator.Dimension;
import de.integrativ.reporting.indicator.ReadingPeriod;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What someone wants to know: a period, and a breakdown or none. */
public record Question(ReadingPeriod period, @Nullable Dimension by) {

    /** @throws QuestionRefused naming each field that is missing or wrong */
    public static Question of(@Nullable String from, @Nullable String to, @Nullable String by) {
        List<FieldError> errors = new ArrayList<>();
        LocalDate first = day("from", from, errors);
        LocalDate last = day("to", to, errors);
        if (first != null && last != null && last.isBefore(first)) {
            errors.add(new FieldError("to", "before-from", "Das Ende liegt vor dem Anfang: Zeitraum umdrehen."));
        }
        Dimension dimension = dimension(by, errors);
        if (!errors.isEmpty() || first == null || last == null) {
            throw new QuestionRefused(errors);
        }
        return new Question(new ReadingPeriod(first, last), dimension);
    }

    /** @throws QuestionRefused for days of one's choice: others, subtracted, would leave few people */
    Question calendar() {
        if (!period.month() && !period.quarters()) {
            throw new QuestionRefused(List.of(new FieldError(
                    "to",
                    "calendar",
                    "Einen Kalendermonat oder ganze Quartale angeben: Aus anderen Zeiträumen ließe sich auf Einzelne"
                            + " schließen.")));
        }
        return this;
    }

    /** @throws QuestionRefused for parts of months: monthly counters would be set against a part of the ways */
    public Question wholeMonths() {
        if (!period.wholeMonths()) {
            throw new QuestionRefused(
                    List.of(new FieldError("to", "calendar", "Ganze Monate angeben: vom Ersten bis zum Letzten.")));
        }
        return this;
    }

    private static @Nullable LocalDate day(String field, @Nullable String text, List<FieldError> errors) {
        if (text == null || text.isBlank()) {
            errors.add(new FieldError(field, "required", "Einen Tag angeben: JJJJ-MM-TT."));
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            errors.add(new FieldError(field, "format", "Einen Tag angeben: JJJJ-MM-TT."));
            return null;
        }
    }

    private static @Nullable Dimension dimension(@Nullable String by, List<FieldError> errors) {
        if (by == null || by.isBlank()) {
            return null;
        }
        return Dimension.of(by).orElseGet(() -> {
            errors.add(new FieldError(
                    "by", "enum", "Eines davon: region, municipality, sex, ageBand, statusGroup; oder weglassen."));
            return null;
        });
    }
}

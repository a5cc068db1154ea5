package de.integrativ.reporting.indicator.web;

import de.integrativ.reporting.indicator.Dimension;
import de.integrativ.reporting.indicator.ReadingPeriod;
import de.integrativ.reporting.indicator.web.FiguresView.CellView;
import de.integrativ.reporting.indicator.web.FiguresView.IndicatorView;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Figures as German office software opens them: semicolons, decimal comma, a row per figure. */
final class CsvOfFigures {

    private static final String HIDDEN = "verborgen";
    private static final String NOT_APPLICABLE = "entfällt";

    private final StringWriter text = new StringWriter();
    private final CsvWriter csv =
            CsvWriter.builder().fieldSeparator(';').bufferSize(0).build(text);
    private final ReadingPeriod period;
    private final FiguresView figures;
    private final String breakdown;

    private CsvOfFigures(ReadingPeriod period, FiguresView figures, @Nullable Dimension by) {
        this.period = period;
        this.figures = figures;
        this.breakdown = by == null ? "" : by.id();
    }

    static String of(ReadingPeriod period, FiguresView figures, @Nullable Dimension by) {
        return new CsvOfFigures(period, figures, by).write();
    }

    private String write() {
        csv.writeRecord(
                "von",
                "bis",
                "Zielgruppe",
                "Schwelle",
                "Nr",
                "Kennzahl",
                "Einheit",
                "Gliederung",
                "Ausprägung",
                "Wert",
                "Zähler",
                "Nenner");
        var coverage = figures.coverage();
        row(
                "",
                "Abdeckung",
                "PERCENT",
                "",
                "",
                cell(coverage.share(), coverage.suppressed()),
                coverage.waysWithFacts(),
                coverage.ways());
        figures.indicators().forEach(this::indicator);
        return text.toString();
    }

    private void indicator(IndicatorView indicator) {
        String number = Integer.toString(indicator.number());
        String unit = indicator.unit().name();
        row(
                number,
                indicator.name(),
                unit,
                "",
                "",
                cell(indicator.value(), indicator.suppressed()),
                indicator.numerator(),
                indicator.denominator());
        for (CellView cell : indicator.breakdown()) {
            row(
                    number,
                    indicator.name(),
                    unit,
                    breakdown,
                    cell.label(),
                    cell(cell.value(), cell.suppressed()),
                    cell.numerator(),
                    cell.denominator());
        }
    }

    private void row(
            String number,
            String name,
            String unit,
            String by,
            String label,
            String value,
            @Nullable Long numerator,
            @Nullable Long denominator) {
        csv.writeRecord(
                period.from().toString(),
                period.to().toString(),
                figures.audience().id(),
                Integer.toString(figures.audience().threshold()),
                number,
                name,
                unit,
                by,
                label,
                value,
                numerator == null ? "" : numerator.toString(),
                denominator == null ? "" : denominator.toString());
    }

    private static String cell(@Nullable BigDecimal value, boolean suppressed) {
        if (suppressed) {
            return HIDDEN;
        }
        return value == null ? NOT_APPLICABLE : value.toPlainString().replace('.', ',');
    }
}

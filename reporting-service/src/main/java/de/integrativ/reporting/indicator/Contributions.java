package de.integrativ.reporting.indicator;

import de.integrativ.reporting.disclosure.Counted;
import de.integrativ.reporting.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Adds contributions up, whether they are the ways of today or the frozen rows of a report. */
@ApplicationScoped
class Contributions {

    private static final String TALLY = """
            %s
            select coalesce(%s, ''), coalesce(sum(numerator), 0), coalesce(sum(denominator), 0),
                   percentile_cont(0.5) within group (order by measure), count(measure)
            from contribution
            group by 1
            order by 1""";

    private final Sql sql;

    Contributions(Sql sql) {
        this.sql = sql;
    }

    Tally total(Source source) {
        return tallies(source, "cast('' as text)").stream().findFirst().orElse(Tally.empty(""));
    }

    /** The key is empty for what is not assigned. */
    List<Tally> by(Dimension dimension, Source source) {
        return tallies(source, dimension.column());
    }

    private List<Tally> tallies(Source source, String key) {
        return sql.list(
                TALLY.formatted(source.with(), key),
                Contributions::tally,
                source.arguments().toArray());
    }

    /** 4.5 and 10, never 1E+1. */
    private static BigDecimal plain(BigDecimal median) {
        BigDecimal stripped = median.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Tally tally(ResultSet row) throws SQLException {
        BigDecimal median = row.getBigDecimal(4);
        return new Tally(
                new Counted(row.getString(1), row.getLong(2), row.getLong(3)),
                median == null ? null : plain(median),
                row.getLong(5));
    }
}

package de.integrativ.acceptance.faults.load;

import de.integrativ.acceptance.faults.checker.History.HeldFact;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What ended up in the services' tables, read and never written. */
public final class Tables {

    private static final String NO_SUCH_TABLE = "42P01";

    private final int base;

    public Tables(int base) {
        this.base = base;
    }

    /** The journey of each case, one entry a row. */
    public List<String> cases() {
        return column("casework", "select journey_id from support_case");
    }

    /** The facts that reporting-service took in and did not take back, one entry a row. */
    public List<HeldFact> facts() {
        String query = "select j.journey || ' ' || replace(i.type, 'de.integrativ.', '')"
                + " from ingested i join journey j using (way)";
        return column("reporting", query).stream()
                .map(row -> row.split(" "))
                .map(row -> new HeldFact(row[0], row[1]))
                .toList();
    }

    /** The monthly counters that reporting-service holds, as {@code COUNTER/2026-07}. */
    public Map<String, Long> counters() {
        Map<String, Long> counters = new HashMap<>();
        column("reporting", "select counter || '/' || month || ' ' || value from monthly_count").stream()
                .map(row -> row.split(" "))
                .forEach(row -> counters.merge(row[0], Long.parseLong(row[1]), Long::sum));
        return counters;
    }

    /** What is set aside for an administrator, by service: to say why something did not come out. */
    public List<String> parked(String database) {
        return column(database, "select reason || ' ' || count(*) from parking group by reason");
    }

    private List<String> column(String database, String query) {
        String url =
                "jdbc:postgresql://127.0.0.1:" + (base + 3) + "/" + database + "?readOnly=true&readOnlyMode=always";
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            if (NO_SUCH_TABLE.equals(e.getSQLState())) {
                return List.of(); // a service that never ran
            }
            throw new IllegalStateException("could not read " + database, e);
        }
    }
}

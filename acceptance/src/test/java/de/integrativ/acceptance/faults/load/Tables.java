package de.integrativ.acceptance.faults.load;

import static java.lang.Integer.parseInt;

import de.integrativ.acceptance.faults.checker.History.HeldFact;
import de.integrativ.acceptance.faults.checker.Requests.Copy;
import de.integrativ.acceptance.faults.checker.Requests.Delivered;
import de.integrativ.acceptance.faults.checker.Requests.Held;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What ended up in the services' tables, read and never written. */
public final class Tables {

    private static final String NO_SUCH_TABLE = "42P01";

    /** A recall is a handover to network-service and, for a partner's own system, a message sealed inside it. */
    private static final String HELD = """
        select concat_ws('|', r.id, r.journey_id, coalesce(r.ref, ''), r.state, coalesce(r.answer_text, ''),
            d.state, coalesce((select string_agg(distinct coalesce(o.outcome, 'OPEN'), ',') from obligation o
                where r.state = 'RECALLED' and o.key in (r.journey_id::text, r.ref)
                and o.type in ('de.integrativ.casework.request-recalled.v1',
                    'de.integrativ.casework.request-withdrawn.v1')), ''),
            (select count(*) from quarantine q where q.request_id = r.id))
        from network_request r join disclosure d on d.id = r.disclosure_id\
        """;

    private static final String DELIVERED = """
        select concat_ws('|', r.id, r.state,
            exists (select 1 from request_content c where c.request_id = r.id)
            or exists (select 1 from outbox o where o.id = r.sealed_message and o.jose is not null)
            or exists (select 1 from outbox_parked p where p.id = r.sealed_message and p.jose is not null)
            or exists (select 1 from feed f where f.id = r.sealed_message and f.jose <> ''))
        from network_request r\
        """;

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

    /** The requests to partners that casework-service holds, one entry a row. */
    public List<Held> requestsHeld() {
        return column("casework", HELD).stream()
                .map(row -> row.split("\\|", -1))
                .map(row -> new Held(
                        row[0], row[1], row[2], row[3], row[4], new Copy(row[5], several(row[6]), parseInt(row[7]))))
                .toList();
    }

    /** The requests to partners that network-service holds, one entry a row, each of one moment. */
    public List<Delivered> requestsDelivered() {
        return column("network", DELIVERED).stream()
                .map(row -> row.split("\\|", -1))
                .map(row -> new Delivered(row[0], row[1], row[2].equals("t")))
                .toList();
    }

    private static Set<String> several(String list) {
        return list.isEmpty() ? Set.of() : Set.of(list.split(","));
    }

    /** What is set aside for an administrator, by service: to say why something did not come out. */
    public List<String> parked(String database) {
        return column(database, "select reason || ' ' || count(*) || ' ' || min(detail) from parking group by reason");
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

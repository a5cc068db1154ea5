package de.integrativ.testing.walls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * Goes straight to a service's database through the service's own pool, past all its checks. A service says which rows are
 * there, who sees them and who is a stranger to them; that each row is seen by someone shows that the others' nothing is
 * the wall's doing.
 */
public abstract class AroundTheService extends HowTheWallIsBuilt {

    /**
     * The platform's own, which know no organisation: whoever acts gets at them, by column. What stands in them names no
     * person: ids, ciphertext, and facts under a journey that names nobody without the service's own tables.
     */
    private static final List<String> ANYONES = List.of(
            "agency_ref",
            "bar",
            "emitted",
            "fact",
            "fact_answer",
            "feed",
            "obligation",
            "outbox",
            "outbox_parked",
            "outbox_subject",
            "parking");

    private static final int BORROWED = 8;

    /** @return the pool that the service itself works with */
    protected abstract DataSource pool();

    /** @return rows that are there, by who sees them: at least one of each walled table that staff may read */
    protected abstract Map<Claim, List<Row>> seen();

    /** @return who must see none of those rows */
    protected abstract Map<String, Claim> strangers();

    protected abstract List<Smuggling> smugglings();

    /** Real requests by several people, some of them refused, over the pool. */
    protected abstract void served();

    @Test
    final void whose_they_are_sees_them() throws SQLException {
        for (Map.Entry<Claim, List<Row>> rows : seen().entrySet()) {
            try (Session staff = session().as(staff(), rows.getKey())) {
                for (Row row : rows.getValue()) {
                    assertTrue(staff.count(row) > 0, rows.getKey() + " sees nothing of " + row);
                }
            }
        }
    }

    @Test
    final void strangers_see_none_of_them() throws SQLException {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, Claim> stranger : strangers().entrySet()) {
            try (Session staff = session().as(staff(), stranger.getValue())) {
                for (Row row : rows()) {
                    if (staff.count(row) > 0) {
                        found.add(stranger.getKey() + " sees " + row);
                    }
                }
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    final void half_a_claim_shows_none_of_them() throws SQLException {
        List<String> found = new ArrayList<>();
        for (Claim whole : seen().keySet()) {
            for (Map.Entry<String, Claim> part : whole.parts().entrySet()) {
                try (Session staff = session().as(staff(), part.getValue())) {
                    for (Row row : rows()) {
                        if (staff.count(row) > 0) {
                            found.add(part.getKey() + " sees " + row);
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    final void each_walled_table_that_staff_may_read_was_tried() {
        List<String> tried = rows().stream().map(Row::table).toList();

        List<String> untried = catalogue().readable(staff()).stream()
                .filter(catalogue().walled()::contains)
                .filter(table -> !tried.contains(table) && !ANYONES.contains(table))
                .toList();

        assertEquals(List.of(), untried);
    }

    @Test
    final void whoever_says_nothing_sees_no_row_of_any_walled_table_in_any_role() throws SQLException {
        List<String> found = new ArrayList<>();
        for (String role : List.of("_staff", "_consumer", "_job")) {
            List<String> readable = catalogue().readable(service() + role);
            for (String table : catalogue().walled()) {
                try (Session silent = session().silent(service() + role)) {
                    if (readable.contains(table) && silent.count(new Row(table, "true")) > 0) {
                        found.add(service() + role + " sees " + table);
                    }
                }
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    final void without_a_role_the_login_reads_nothing() throws SQLException {
        for (Row row : rows()) {
            try (Session login = session()) {
                assertEquals(Session.REFUSED, login.attempt(row.count()), row.table());
            }
        }
    }

    @Test
    final void giving_the_role_back_leaves_nothing_to_read_with() throws SQLException {
        for (String way : List.of("reset role", "set role none", "set session authorization default")) {
            try (Session staff = session().as(staff(), claim())) {
                staff.execute(way);
                assertEquals(Session.REFUSED, staff.attempt(rows().getFirst().count()), way);
            }
        }
    }

    @Test
    final void no_other_role_can_be_put_on() throws SQLException {
        List<String> own = new ArrayList<>(catalogue().rolesWithin(service() + "_login"));
        own.add(service() + "_login");
        List<String> taken = new ArrayList<>();
        for (String role : catalogue().otherRoles(own)) {
            for (String way : List.of("set role ", "set local role ", "set session authorization ")) {
                try (Session staff = session().as(staff(), claim())) {
                    if (!staff.attempt(way + '"' + role + '"').equals(Session.REFUSED)) {
                        taken.add(way + role);
                    }
                }
            }
        }
        assertEquals(List.of(), taken);
    }

    @Test
    final void switching_row_security_off_is_refused_and_not_obeyed() throws SQLException {
        for (Row row : rows()) {
            try (Session staff = session().as(staff(), claim())) {
                staff.execute("set local row_security = off");
                assertEquals(Session.REFUSED, staff.attempt(row.count()), row.table());
            }
        }
    }

    @Test
    final void the_tables_cannot_be_opened_from_within() throws SQLException {
        for (String table : new TreeSet<>(rows().stream().map(Row::table).toList())) {
            for (String way : List.of(
                    "alter table %s disable row level security",
                    "alter table %s no force row level security",
                    "create policy open on %s using (true)",
                    "grant select on %s to public",
                    "truncate %s")) {
                try (Session staff = session().as(staff(), claim())) {
                    String answer = staff.attempt(way.formatted(table));
                    // A grant by someone without the right to grant is an error too, or a warning that changes nothing.
                    assertFalse(answer.startsWith("done"), answer);
                }
            }
        }
    }

    @Test
    final void no_table_of_ones_own_is_laid_over_one_of_ours() throws SQLException {
        for (String table : catalogue().tables()) {
            try (Session staff = session().as(staff(), claim())) {
                assertEquals(Session.REFUSED, staff.attempt("create temporary table " + table + " (id uuid)"), table);
            }
        }
    }

    @Test
    final void nobody_writes_a_row_into_another_organisation() throws SQLException {
        List<String> written = new ArrayList<>();
        for (Smuggling smuggling : smugglings()) {
            try (Session staff = session().as(staff(), smuggling.by())) {
                String answer = staff.attempt(smuggling.sql());
                if (!List.of("no row", Session.REFUSED, Session.RAISED).contains(answer)) {
                    written.add(smuggling.what() + ": " + answer);
                }
            }
        }
        assertEquals(List.of(), written);
    }

    @Test
    final void the_same_connection_forgets_whom_it_served() throws SQLException {
        Row row = seen().values().iterator().next().getFirst();
        try (Session one = session()) {
            one.as(staff(), claim());
            assertTrue(one.count(row) > 0);
            one.end();

            one.as(staff(), strangers().values().iterator().next());
            assertEquals(0, one.count(row));
            one.end();

            assertEquals(Session.REFUSED, one.attempt(row.count()));
            one.silent(staff());
            assertEquals(0, one.count(row));
        }
    }

    @Test
    final void pooled_connections_that_served_requests_know_nobody() throws SQLException {
        served();
        List<String> worked = catalogue()
                .ask("select pid from pg_stat_activity where usename = '" + service()
                        + "_login' and state = 'idle' and query <> ''");
        List<String> borrowed = new ArrayList<>();
        List<Session> held = new ArrayList<>();
        try {
            for (int i = 0; i < BORROWED; i++) {
                Session session = session();
                held.add(session);
                borrowed.add(session.column("select pg_backend_pid()").getFirst());
                assertEquals(List.of(service() + "_login|"), session.column("""
                        select current_user || '|' || coalesce(current_setting('integrativ.actor', true), '')
                            || coalesce(current_setting('integrativ.agency', true), '')
                            || coalesce(current_setting('integrativ.unit', true), '')
                            || coalesce(current_setting('integrativ.roles', true), '')"""));
            }
        } finally {
            for (Session session : held) {
                session.close();
            }
        }
        assertTrue(borrowed.stream().anyMatch(worked::contains), "none of the connections had served a request");
    }

    @Test
    final void no_login_of_this_service_gets_into_another_database() {
        List<String> in = new ArrayList<>();
        for (String database : catalogue().databases()) {
            for (String login : List.of("_login", "_relay", "_audit")) {
                if (!database.equals(service()) && opens(database, service() + login)) {
                    in.add(service() + login + " in " + database);
                }
            }
        }
        assertEquals(List.of(), in);
    }

    private boolean opens(String database, String login) {
        try (Connection connection = catalogue().in(database, login)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            assertEquals(Session.REFUSED, e.getSQLState(), database);
            return false;
        }
    }

    private List<Row> rows() {
        return seen().values().stream().flatMap(List::stream).distinct().toList();
    }

    private Claim claim() {
        return seen().keySet().iterator().next();
    }

    private String staff() {
        return service() + "_staff";
    }

    private Session session() throws SQLException {
        return new Session(pool().getConnection());
    }
}

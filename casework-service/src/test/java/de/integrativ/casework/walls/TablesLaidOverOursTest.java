package de.integrativ.casework.walls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.casework.support.HandedOverCase;
import de.integrativ.casework.support.Tables;
import de.integrativ.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Staff's role may make no temporary tables. If it could, or had some from before, this is what it would lay over ours: the
 * case as its own, a deputyship and an emergency of its own.
 */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class TablesLaidOverOursTest {

    private static final String CASE = """
            create temporary table support_case as
            select * from public.support_case where id = '%1$s';
            update pg_temp.support_case set kim_agency = 'ki-borken', case_manager = 'kira.kim', agency = 'ki-borken', unit = 'ki'
            """;
    private static final String DEPUTYSHIP = """
            create temporary table deputyship as
            select 'ki-coesfeld' as kim_agency, 'kemal.kim' as case_manager, 'klara.kim' as deputy,
                now() - interval '1 hour' as starts_at, now() + interval '1 hour' as ends_at
            """;
    private static final String EMERGENCY = """
            create temporary table emergency_access as
            select '%1$s'::uuid as case_id, 'ki-coesfeld' as kim_agency, 'klara.kim' as opened_by,
                now() - interval '1 hour' as opened_at, now() + interval '1 hour' as ends_at
            """;
    private static final List<String> OF_A_CASE = List.of(
            "case_assignment",
            "case_phase_change",
            "consent",
            "person",
            "person_benefit_regime",
            "person_residence",
            "plan");

    private static String id = "";

    @BeforeEach
    void a_case_is_there() {
        if (id.isEmpty()) {
            HandedOverCase handed = HandedOverCase.withEveryConsent();
            Tables.execute(
                    "insert into plan (id, case_id, journey_id, number, state, started_on, due_on, event_seq, revision)"
                            + " select gen_random_uuid(), id, journey_id, 1, 'DRAFT', started_on, plan_due_on, 0, 0"
                            + " from support_case where id = ?",
                    handed.id());
            id = handed.id().toString();
        }
    }

    @Test
    void whose_case_it_is_sees_what_nobody_else_finds() throws SQLException {
        try (Connection connection = Tables.open()) {
            connection.setAutoCommit(false);
            assertEquals(OF_A_CASE, seen(connection, "kim-case-manager", "kemal.kim", "ki-coesfeld"));
        }
    }

    @Test
    void a_case_that_they_say_is_theirs_shows_nothing_of_ours() throws SQLException {
        for (String role : List.of("kim-coordinator", "kim-case-manager", "jc-case-manager")) {
            assertEquals(List.of(), seenOver(CASE, "support_case", role, "kira.kim", "ki-borken"), role);
        }
    }

    @Test
    void a_deputyship_that_they_say_is_theirs_shows_nothing_of_ours() throws SQLException {
        assertEquals(List.of(), seenOver(DEPUTYSHIP, "deputyship", "kim-case-manager", "klara.kim", "ki-coesfeld"));
    }

    @Test
    void an_emergency_that_they_say_is_theirs_shows_nothing_of_ours() throws SQLException {
        assertEquals(
                List.of(), seenOver(EMERGENCY, "emergency_access", "kim-case-manager", "klara.kim", "ki-coesfeld"));
    }

    @Test
    void nobody_finds_an_emergency_for_a_case_that_they_say_runs() throws SQLException {
        try (Connection connection = laidOver(CASE, "support_case")) {
            as(connection, "casework_job", "kim-case-manager", "kira.kim", "ki-borken");

            String state = stateOf(connection, """
                    insert into emergency_access (id, case_id, kim_agency, opened_by, reason, opened_at, ends_at, version)
                    values (gen_random_uuid(), '%s', 'ki-borken', 'kira.kim', 'Anruf der Polizei am Abend.', now(), now(), 0)
                    """.formatted(id));

            assertEquals("42501", state);
        }
    }

    private static List<String> seenOver(String table, String name, String role, String actor, String agency)
            throws SQLException {
        try (Connection connection = laidOver(table, name)) {
            List<String> seen = seen(connection, role, actor, agency);
            assertTrue(count(connection, name) > 0, "the table is not laid over ours");
            return seen;
        }
    }

    /** @return the tables of which that claim sees rows of the case */
    private static List<String> seen(Connection connection, String role, String actor, String agency)
            throws SQLException {
        as(connection, "casework_staff", role, actor, agency);
        return OF_A_CASE.stream()
                .filter(table -> count(connection, table + " where case_id = '" + id + "'") > 0)
                .toList();
    }

    /** As the administrator, whom no right keeps from it. */
    private static Connection laidOver(String table, String name) throws SQLException {
        Connection connection = Tables.open();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute(table.formatted(id));
            statement.execute("grant select on pg_temp." + name + " to casework_staff, casework_job");
        }
        return connection;
    }

    private static void as(Connection connection, String databaseRole, String role, String actor, String agency)
            throws SQLException {
        try (var take = connection.prepareStatement("""
                select set_config('role', ?, true), set_config('integrativ.roles', ?, true),
                       set_config('integrativ.actor', ?, true), set_config('integrativ.agency', ?, true),
                       set_config('integrativ.unit', 'ki', true)""")) {
            take.setString(1, databaseRole);
            take.setString(2, role);
            take.setString(3, actor);
            take.setString(4, agency);
            take.execute();
        }
    }

    private static int count(Connection connection, String from) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String stateOf(Connection connection, String sql) {
        try (var statement = connection.createStatement()) {
            return "done: " + statement.executeUpdate(sql);
        } catch (SQLException e) {
            return String.valueOf(e.getSQLState());
        }
    }
}

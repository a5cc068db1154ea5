package de.integrativ.gateway.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.gateway.service.Problem;
import de.integrativ.gateway.shell.Form;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GoalsEntryTest {

    private static final Problem CHANGED_MEANWHILE =
            new Problem("urn:integrativ:problem:changed-meanwhile", null, 409, null, List.of(), Map.of());

    private final MultivaluedHashMap<String, String> typed = new MultivaluedHashMap<>();

    @Test
    void an_empty_row_is_no_goal() {
        goal(0, "Sprachkurs B1", "Anmelden", "2026-10-01");
        goal(1, "", "", "");

        assertEquals(1, entry().goals().size());
    }

    @Test
    void a_goal_s_legal_nature_follows_from_who_writes_it() {
        goal(0, "Sprachkurs B1", "Anmelden", "2026-10-01");

        assertEquals("VOLUNTARY", entry().goals().getFirst().get("legalNature"));
    }

    @Test
    void a_goal_without_a_day_is_sent_back() {
        goal(0, "Sprachkurs B1", "Anmelden", "");
        GoalsEntry entry = entry();

        entry.goals();

        assertTrue(entry.form().errors().containsKey("goals[0].until"));
    }

    @Test
    void what_was_typed_stays_in_its_row() {
        goal(0, "Sprachkurs B1", "", "");

        assertEquals(
                "Sprachkurs B1",
                GoalsEntry.rows(form(), null, "VOLUNTARY").getFirst().title());
    }

    @Test
    void a_new_plan_begins_with_two_empty_rows() {
        assertEquals(
                List.of("", ""),
                GoalsEntry.rows(Form.empty(), null, "VOLUNTARY").stream()
                        .map(GoalsEntry.Row::title)
                        .toList());
    }

    @Test
    void goals_that_two_people_wrote_at_once_stand_side_by_side() {
        goal(0, "Sprachkurs B1", "Anmelden", "2026-10-01");
        goal(1, "Praktikum", "Betriebe ansprechen", "2026-11-01");
        goal(2, "", "", "");
        Plan theirs =
                plan(aim("Sprachkurs B1", "Anmelden", "2026-10-01"), aim("Führerschein", "Fahrschule", "2027-01-31"));

        List<GoalsEntry.Row> rows = GoalsEntry.rows(form().refusedBy(CHANGED_MEANWHILE), theirs, "VOLUNTARY");

        assertEquals(
                List.of("Sprachkurs B1 ", "Praktikum MINE", " ", "Führerschein THEIRS"),
                rows.stream().map(row -> row.title() + " " + row.whose()).toList());
    }

    @Test
    void each_goal_that_differs_waits_for_a_choice() {
        goal(0, "Praktikum", "Betriebe ansprechen", "2026-11-01");
        typed.putSingle("goals[0].whose", "MINE");
        GoalsEntry entry = entry();

        entry.goals();

        assertTrue(entry.form().errors().containsKey("goals[0].keep"));
    }

    @Test
    void a_goal_that_was_left_out_is_not_sent() {
        goal(0, "Praktikum", "Betriebe ansprechen", "2026-11-01");
        goal(1, "Führerschein", "Fahrschule", "2027-01-31");
        choose(0, "MINE", "LEAVE");
        choose(1, "THEIRS", "TAKE");

        assertEquals(
                List.of("Führerschein"),
                entry().goals().stream().map(goal -> goal.get("title")).toList());
    }

    private void choose(int row, String whose, String keep) {
        typed.putSingle("goals[%d].whose".formatted(row), whose);
        typed.putSingle("goals[%d].keep".formatted(row), keep);
    }

    private static Plan.Goal aim(String title, String measure, String until) {
        return new Plan.Goal("", title, measure, "PERSON", LocalDate.parse(until), "VOLUNTARY", "OPEN");
    }

    private static Plan plan(Plan.Goal... goals) {
        LocalDate began = LocalDate.parse("2026-09-01");
        return new Plan("", "", 1, 2, "DRAFT", List.of(goals), List.of(), began, began.plusDays(42), null, Set.of());
    }

    private void goal(int row, String title, String measure, String until) {
        typed.putSingle("goals[%d].title".formatted(row), title);
        typed.putSingle("goals[%d].measure".formatted(row), measure);
        typed.putSingle("goals[%d].responsible".formatted(row), "PERSON");
        typed.putSingle("goals[%d].until".formatted(row), until);
    }

    private Form form() {
        return Form.of("ziele", typed);
    }

    private GoalsEntry entry() {
        return new GoalsEntry(form(), "VOLUNTARY");
    }
}

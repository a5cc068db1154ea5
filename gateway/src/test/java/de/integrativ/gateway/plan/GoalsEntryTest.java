package de.integrativ.gateway.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.gateway.shell.Form;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoalsEntryTest {

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

    private void goal(int row, String title, String measure, String until) {
        typed.putSingle("goals[%d].title".formatted(row), title);
        typed.putSingle("goals[%d].measure".formatted(row), measure);
        typed.putSingle("goals[%d].until".formatted(row), until);
    }

    private Form form() {
        return Form.of("ziele", typed);
    }

    private GoalsEntry entry() {
        return new GoalsEntry(form(), "VOLUNTARY");
    }
}

package de.integrativ.gateway.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import de.integrativ.gateway.assignment.AssignmentService.OpenCase;
import de.integrativ.gateway.shell.Form;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HandoverEntryTest {

    private static final OpenCase ONE = open("one");
    private static final OpenCase TWO = open("two");

    @Test
    void one_choice_for_all_gives_every_case_away() {
        Form form = form("to", "klara.kim", "assignment.one", "3", "assignment.two", "1");

        Map<String, Object> body = new HandoverEntry(form).body(List.of(ONE, TWO));

        assertEquals(List.of(share("one", 3, "klara.kim"), share("two", 1, "klara.kim")), body.get("shares"));
    }

    @Test
    void a_choice_at_a_case_counts_before_the_one_for_all() {
        Form form = form("to", "klara.kim", "to.two", "kurt.kim", "assignment.one", "1", "assignment.two", "1");

        Map<String, Object> body = new HandoverEntry(form).body(List.of(ONE, TWO));

        assertEquals(List.of(share("one", 1, "klara.kim"), share("two", 1, "kurt.kim")), body.get("shares"));
    }

    @Test
    void a_case_that_is_to_stay_stays() {
        Form form = form("to", "klara.kim", "to.two", "-", "assignment.one", "1", "assignment.two", "1");

        Map<String, Object> body = new HandoverEntry(form).body(List.of(ONE, TWO));

        assertEquals(List.of(share("one", 1, "klara.kim")), body.get("shares"));
    }

    @Test
    void a_case_that_was_not_on_the_page_is_one_that_nobody_has_read() {
        Form form = form("to", "klara.kim", "assignment.one", "1");

        Map<String, Object> body = new HandoverEntry(form).body(List.of(ONE, TWO));

        assertEquals(List.of(share("one", 1, "klara.kim")), body.get("shares"));
    }

    @Test
    void whoever_chooses_nobody_is_told() {
        Form form = form("assignment.one", "1", "assignment.two", "1");

        new HandoverEntry(form).body(List.of(ONE, TWO));

        assertNotNull(form.error("to"));
    }

    private static Map<String, Object> share(String id, int seen, String to) {
        return Map.of("caseId", id, "assignment", seen, "to", to);
    }

    private static OpenCase open(String id) {
        return new OpenCase(id, 9, "Amira Beispiel", "ACTIVE", LocalDate.of(2026, 7, 10), false);
    }

    private static Form form(String... typed) {
        MultivaluedHashMap<String, String> map = new MultivaluedHashMap<>();
        map.add("reason", "WORKLOAD");
        for (int i = 0; i < typed.length; i += 2) {
            map.add(typed[i], typed[i + 1]);
        }
        return Form.of("uebergabe", map);
    }
}

package de.integrativ.gateway.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.gateway.service.Problem;
import de.integrativ.gateway.service.Problem.FieldError;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTest {

    @Test
    void what_was_typed_is_shown_again_although_it_is_no_date() {
        Form form = form("heldOn", "gestern");

        form.date("heldOn");

        assertEquals("gestern", form.value("heldOn", "2026-07-01"));
        assertTrue(form.hasErrors());
    }

    @Test
    void a_service_s_remedy_stands_at_the_field_it_names() {
        Form form = form("person.birthDate", "2040-01-01");
        Problem problem = new Problem(
                "urn:integrativ:problem:invalid",
                "Angaben prüfen",
                422,
                null,
                List.of(new FieldError("person.birthDate", "past", "Liegt in der Zukunft.")),
                Map.of());

        Form again = form.refusedBy(problem);

        assertEquals("Liegt in der Zukunft.", again.error("person.birthDate"));
    }

    @Test
    void only_filled_fields_go_into_a_body() {
        Form form = form("question", " ");

        assertEquals(Map.of(), form.body(List.of("question", "note")));
    }

    @Test
    void a_field_keeps_its_first_value_until_a_form_is_sent() {
        assertEquals("2026-07", Form.empty().value("textVersion", "2026-07"));
    }

    @Test
    void a_service_s_problem_may_leave_everything_out() {
        Problem problem = new Problem(null, null, 409, null, List.of(), Map.of());

        assertNull(form("a", "b").refusedBy(problem).error("a"));
    }

    private static Form form(String name, String value) {
        var typed = new MultivaluedHashMap<String, String>();
        typed.add(name, value);
        return Form.of("test", typed);
    }
}

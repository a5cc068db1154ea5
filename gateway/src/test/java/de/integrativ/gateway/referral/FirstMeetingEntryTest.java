package de.integrativ.gateway.referral;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.gateway.shell.Form;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FirstMeetingEntryTest {

    private final MultivaluedHashMap<String, String> typed = new MultivaluedHashMap<>();

    FirstMeetingEntryTest() {
        put("heldOn", "2026-07-10");
        put("place", "OFFICE");
        put("outcome", "STARTED");
        put("textVersion", "2026-07");
        put("language", "de");
        put("consentForm", "WRITTEN");
        typed.put("present", List.of("PERSON", "JOBCENTER", "KIM"));
    }

    @Test
    void a_scope_that_was_not_asked_about_is_not_sent() {
        put("consent.C2", "GRANTED");
        put("consent.C9", "NOT_ASKED");

        assertEquals(List.of("C2"), sent("scope"));
    }

    @Test
    void a_consent_for_a_partner_names_the_partner() {
        put("consent.C5.bildungswerk-coesfeld", "GRANTED");

        assertEquals(List.of("bildungswerk-coesfeld"), sent("recipient"));
    }

    @Test
    void a_refusal_is_recorded_like_a_consent() {
        put("consent.C9", "REFUSED");

        assertEquals(List.of("REFUSED"), sent("answer"));
    }

    @Test
    void who_does_not_start_needs_a_reason() {
        put("outcome", "NOT_STARTED");
        Form form = Form.of("test", typed);

        new FirstMeetingEntry(form).body();

        assertTrue(form.errors().containsKey("notStartedReason"));
    }

    @Test
    void whoever_was_there_is_sent() {
        Form form = Form.of("test", typed);

        Map<String, Object> body = new FirstMeetingEntry(form).body();

        assertEquals(List.of("PERSON", "JOBCENTER", "KIM"), body.get("present"));
        assertFalse(form.hasErrors());
    }

    private void put(String name, String value) {
        typed.putSingle(name, value);
    }

    @SuppressWarnings("unchecked")
    private List<Object> sent(String key) {
        var body = new FirstMeetingEntry(Form.of("test", typed)).body();
        return ((List<Map<String, Object>>) requireNonNull(body.get("consents")))
                .stream().map(consent -> requireNonNull(consent.get(key))).toList();
    }
}

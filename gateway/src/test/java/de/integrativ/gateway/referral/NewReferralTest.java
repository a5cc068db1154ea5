package de.integrativ.gateway.referral;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.gateway.shell.Form;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NewReferralTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);
    private final MultivaluedHashMap<String, String> typed = new MultivaluedHashMap<>();

    @Test
    void without_c1_nothing_is_handed_in() {
        Form form = Form.of("neu", typed);

        new NewReferral(form, "coesfeld", "jana.jobcenter", TODAY).body();

        assertTrue(form.errors().containsKey("consents"));
    }

    @Test
    void c1_is_recorded_by_whoever_is_signed_in() {
        typed.putSingle("consents", "true");

        Map<String, Object> body = body();

        Map<?, ?> c1 = (Map<?, ?>) ((List<?>) requireNonNull(body.get("consents"))).getFirst();
        assertEquals("jana.jobcenter", c1.get("recordedBy"));
    }

    @Test
    void a_referral_without_a_day_is_of_today() {
        assertEquals(TODAY, body().get("submittedOn"));
    }

    @Test
    void an_unanswered_question_about_other_case_management_stays_unanswered() {
        assertTrue(!body().containsKey("otherCaseManagement"));
    }

    @Test
    void contact_stands_within_the_person() {
        typed.putSingle("person.contact.phone", "02541 1234");

        Map<?, ?> person = (Map<?, ?>) requireNonNull(body().get("person"));

        assertEquals(Map.of("phone", "02541 1234"), person.get("contact"));
    }

    private Map<String, Object> body() {
        return new NewReferral(Form.of("neu", typed), "coesfeld", "jana.jobcenter", TODAY).body();
    }
}

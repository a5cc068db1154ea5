package de.integrativ.casework.consent.web;

import static de.integrativ.casework.support.People.KARIN;
import static de.integrativ.casework.support.People.KEMAL;
import static de.integrativ.casework.support.People.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import de.integrativ.casework.consent.EndConsents;
import de.integrativ.casework.support.Forms;
import de.integrativ.casework.support.HandedOverCase;
import de.integrativ.casework.support.Tables;
import de.integrativ.contracts.Contracts;
import de.integrativ.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ConsentResourceTest {

    @Inject
    EndConsents jobs;

    @Test
    void facts_of_who_allowed_the_evaluation_are_told() {
        HandedOverCase handed = HandedOverCase.with(List.of(Forms.answer("C9", "GRANTED", null)));

        assertEquals(List.of("casework.fact-opened.v1"), facts(handed));
    }

    @Test
    void facts_wait_while_the_evaluation_was_not_asked_about() {
        HandedOverCase handed = HandedOverCase.with(List.of());

        assertEquals(List.of(), facts(handed));
    }

    @Test
    void of_who_refused_the_evaluation_no_fact_is_told() {
        HandedOverCase handed = HandedOverCase.with(List.of(Forms.answer("C9", "REFUSED", null)));

        as(KARIN)
                .body("{\"exit\":\"TRAINING\",\"endedOn\":\"2026-09-30\"}")
                .post("/cases/{id}/closing", handed.id())
                .then()
                .statusCode(200);

        assertEquals(List.of(), facts(handed));
    }

    @Test
    void a_withdrawal_takes_back_what_was_told() {
        HandedOverCase handed = HandedOverCase.with(List.of(Forms.answer("C9", "GRANTED", null)));

        as(KEMAL)
                .body("{\"withdrawnOn\":\"2026-09-14\"}")
                .post("/consents/{id}/withdrawal", handed.consent("C9", ""))
                .then()
                .statusCode(204);

        assertEquals("platform.fact-withdrawn.v1", facts(handed).getLast());
        assertEquals(List.of("GRANTED", "WITHDRAWN"), told(handed));
    }

    @Test
    void what_was_told_stays_told_when_the_consent_to_the_evaluation_runs_out() {
        HandedOverCase handed =
                HandedOverCase.with(List.of(Forms.answer("C9", "GRANTED", null).put("validUntil", "2026-08-31")));

        jobs.onTheirLastDay();

        assertEquals(List.of("GRANTED", "EXPIRED"), told(handed));
        assertEquals(List.of("casework.fact-opened.v1"), facts(handed));
    }

    @Test
    void a_no_to_an_evaluation_that_had_run_out_takes_nothing_back() {
        HandedOverCase handed =
                HandedOverCase.with(List.of(Forms.answer("C9", "GRANTED", null).put("validUntil", "2026-08-31")));

        as(KEMAL)
                .body(Forms.consent("C9", "REFUSED", null).toString())
                .post("/cases/{id}/consents", handed.id())
                .then()
                .statusCode(201);

        assertEquals(List.of("GRANTED", "EXPIRED", "REFUSED"), told(handed));
        assertEquals(List.of("casework.fact-opened.v1"), facts(handed));
    }

    @Test
    void facts_of_whom_nobody_asked_about_the_evaluation_wait_no_longer_than_the_support() {
        HandedOverCase handed = HandedOverCase.with(List.of());

        as(KARIN)
                .body("{\"exit\":\"TRAINING\",\"endedOn\":\"2026-09-30\"}")
                .post("/cases/{id}/closing", handed.id())
                .then()
                .statusCode(200);

        assertEquals(
                List.of(),
                Tables.column(
                        "select id from fact where journey = ?",
                        handed.referral().journey()));
        assertEquals(List.of(), facts(handed));
    }

    @Test
    void a_yes_after_a_withdrawal_is_a_new_consent_and_tells_nothing_of_the_way_that_was_taken_back() {
        HandedOverCase handed = HandedOverCase.with(List.of(Forms.answer("C9", "GRANTED", null)));
        as(KEMAL)
                .body("{}")
                .post("/consents/{id}/withdrawal", handed.consent("C9", ""))
                .then()
                .statusCode(204);
        as(KEMAL)
                .body(Forms.consent("C9", "GRANTED", null).toString())
                .post("/cases/{id}/consents", handed.id())
                .then()
                .statusCode(201);

        as(KARIN)
                .body("{\"exit\":\"TRAINING\"}")
                .post("/cases/{id}/closing", handed.id())
                .then()
                .statusCode(200);

        assertEquals(List.of("GRANTED", "WITHDRAWN", "GRANTED"), told(handed));
        assertEquals("platform.fact-withdrawn.v1", facts(handed).getLast());
    }

    @Test
    void a_later_yes_takes_the_place_of_a_no() {
        HandedOverCase handed = HandedOverCase.with(List.of(Forms.answer("C7", "REFUSED", null)));

        as(KEMAL)
                .body(Forms.consent("C7", "GRANTED", null).toString())
                .post("/cases/{id}/consents", handed.id())
                .then()
                .statusCode(201);

        as(KEMAL)
                .get("/cases/{id}/consents", handed.id())
                .then()
                .body("items.state", hasItems("SUPERSEDED", "GRANTED"));
    }

    @Test
    void what_is_in_force_is_withdrawn_and_not_refused() {
        HandedOverCase handed = HandedOverCase.withEveryConsent();

        as(KEMAL)
                .body(Forms.consent("C9", "REFUSED", null).toString())
                .post("/cases/{id}/consents", handed.id())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:integrativ:problem:consent-in-force"));
    }

    @Test
    void nobody_withdraws_in_the_future() {
        HandedOverCase handed = HandedOverCase.withEveryConsent();

        as(KEMAL)
                .body("{\"withdrawnOn\":\"2199-01-01\"}")
                .post("/consents/{id}/withdrawal", handed.consent("C9", ""))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("FUTURE"));
    }

    @Test
    void with_the_support_its_consents_end_but_not_the_evaluations() {
        HandedOverCase handed = HandedOverCase.withEveryConsent();

        as(KARIN)
                .body("{\"exit\":\"TRAINING\",\"endedOn\":\"2026-09-30\"}")
                .post("/cases/{id}/closing", handed.id())
                .then()
                .statusCode(200);

        assertEquals(
                List.of("C9"),
                Tables.column("select scope from consent where case_id = ? and state = 'GRANTED'", handed.id()));
    }

    @Test
    void everything_that_was_told_is_as_the_contracts_say() throws JsonProcessingException {
        HandedOverCase handed = HandedOverCase.withEveryConsent();
        Contracts contracts = Contracts.load();

        List<String> bodies = Tables.column(
                "select type || '|' || body from emitted where key = ?",
                handed.referral().journey().toString());

        for (String told : bodies) {
            String type = told.substring(0, told.indexOf('|'));
            assertEquals(
                    List.of(), contracts.validate(type, Forms.JSON.readTree(told.substring(type.length() + 1))), told);
        }
    }

    private static List<String> facts(HandedOverCase handed) {
        return Tables.column(
                "select replace(type, 'de.integrativ.', '') from emitted where key = ? and topic like 'facts%'"
                        + " order by sequence",
                handed.referral().journey().toString());
    }

    private static List<String> told(HandedOverCase handed) {
        return Tables.column(
                "select body::json ->> 'state' from emitted where key = ? and type like '%consent-state%'"
                        + " order by sequence",
                handed.referral().journey().toString());
    }
}

package de.integrativ.casework.plan.web;

import static de.integrativ.casework.support.People.JANA;
import static de.integrativ.casework.support.People.KEMAL;
import static de.integrativ.casework.support.People.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrativ.casework.support.Forms;
import de.integrativ.casework.support.HandedOverCase;
import de.integrativ.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A word counts for the text that was read and for no other. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ThePlanThatWasReadTest {

    private static final JsonNode COURSE = Forms.goal("Sprachkurs B2", "VOLUNTARY");
    private static final JsonNode STEP = Forms.goal("Berufsberatung", "SGB2_15");

    private final HandedOverCase handed = HandedOverCase.withEveryConsent();

    @Test
    void who_changes_what_they_did_not_see_is_told_so() {
        String plan = draft();
        String read = revision(KEMAL);
        as(KEMAL)
                .header("If-Match", read)
                .body(Forms.goals(COURSE).toString())
                .put("/plans/{id}", plan)
                .then()
                .statusCode(204);

        as(KEMAL)
                .header("If-Match", read)
                .body(Forms.goals(Forms.goal("Führerschein", "VOLUNTARY")).toString())
                .put("/plans/{id}", plan)
                .then()
                .statusCode(412)
                .body("type", equalTo("urn:integrativ:problem:changed-meanwhile"));
    }

    @Test
    void nobody_agrees_to_a_text_that_was_changed_after_they_read_it() {
        String plan = proposed();
        String read = revision(KEMAL);
        as(JANA).header("If-Match", revision(JANA))
                .body(Forms.goals(STEP).toString())
                .put("/plans/{id}", plan)
                .then()
                .statusCode(204);

        as(KEMAL)
                .header("If-Match", read)
                .body(Forms.word("PERSON", "2026-08-05").toString())
                .post("/plans/{id}/agreements", plan)
                .then()
                .statusCode(412)
                .body("type", equalTo("urn:integrativ:problem:changed-meanwhile"));
        as(KEMAL).get("/cases/{id}/plan", handed.id()).then().body("agreements", hasSize(0));
    }

    @Test
    void a_draft_is_proposed_as_it_was_read_or_not_at_all() {
        String plan = draft();
        String read = revision(KEMAL);
        as(JANA).body(Forms.goals(STEP).toString())
                .post("/cases/{id}/plan", handed.id())
                .then()
                .statusCode(201);

        as(KEMAL)
                .header("If-Match", read)
                .body("{}")
                .post("/plans/{id}/proposal", plan)
                .then()
                .statusCode(412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agreements", "proposal"})
    void who_does_not_say_what_they_read_is_told_how(String command) {
        String plan = draft();

        as(KEMAL)
                .body(Forms.word("PERSON", "2026-08-06").toString())
                .post("/plans/{id}/" + command, plan)
                .then()
                .statusCode(428)
                .body("errors.field", contains("If-Match"));
    }

    private String draft() {
        return as(KEMAL)
                .body(Forms.goals(COURSE).toString())
                .post("/cases/{id}/plan", handed.id())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String proposed() {
        String plan = draft();
        as(KEMAL)
                .header("If-Match", revision(KEMAL))
                .body("{}")
                .post("/plans/{id}/proposal", plan)
                .then()
                .statusCode(204);
        return plan;
    }

    private String revision(String who) {
        return as(who).get("/cases/{id}/plan", handed.id()).header("ETag");
    }
}

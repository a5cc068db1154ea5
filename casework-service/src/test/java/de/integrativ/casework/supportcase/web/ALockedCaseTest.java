package de.integrativ.casework.supportcase.web;

import static de.integrativ.casework.support.People.JANA;
import static de.integrativ.casework.support.People.KARIN;
import static de.integrativ.casework.support.People.KEMAL;
import static de.integrativ.casework.support.People.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.casework.support.Forms;
import de.integrativ.casework.support.HandedOverCase;
import de.integrativ.casework.support.StaffEyes;
import de.integrativ.casework.support.Tables;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.Waiting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** C1 was withdrawn while a plan was proposed and a partner was asked. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ALockedCaseTest {

    private final HandedOverCase handed = HandedOverCase.withEveryConsent();

    @BeforeEach
    void c1_is_withdrawn() {
        String plan = as(KEMAL)
                .body(Forms.goals(Forms.goal("Sprachkurs B2", "VOLUNTARY")).toString())
                .post("/cases/{id}/plan", handed.id())
                .path("id");
        String read = as(KEMAL).get("/cases/{id}/plan", handed.id()).header("ETag");
        as(KEMAL).header("If-Match", read).body("{}").post("/plans/{id}/proposal", plan);
        as(KEMAL)
                .body(Forms.request("bildungswerk-coesfeld", "COURSE_PLACE").toString())
                .post("/cases/{id}/requests", handed.id());
        handed.tellWithdrawalOfC1();
        handed.awaitLocked();
    }

    @ParameterizedTest
    @ValueSource(strings = {KEMAL, KARIN})
    void kim_reads_where_it_stands_and_nothing_of_the_person(String who) {
        as(who).get("/cases/{id}", handed.id())
                .then()
                .statusCode(200)
                .body("locked", equalTo(true))
                .body("phase", equalTo("PLANNING"))
                .body("person", nullValue())
                .body("residence", nullValue())
                .body("benefitRegime", nullValue())
                .body("needs", nullValue())
                .body("consents", nullValue())
                .body("requests", nullValue())
                .body("allowed", contains("closing"));
    }

    @Test
    void the_list_has_it_without_a_name() {
        String row = "items.find { it.id == '" + handed.id() + "' }";

        as(KEMAL)
                .get("/cases")
                .then()
                .body(row + ".nextStep", equalTo("CASE_LOCKED"))
                .body(row + ".personName", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "requests"})
    void what_was_planned_and_asked_is_not_read_any_more(String tab) {
        as(KEMAL)
                .get("/cases/{id}/" + tab, handed.id())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:integrativ:problem:case-locked"));
    }

    @Test
    void for_the_Jobcenter_there_is_no_plan_any_more() {
        as(JANA).get("/cases/{id}/plan", handed.id()).then().statusCode(404);
        as(JANA).get("/cases/{id}", handed.id()).then().statusCode(200).body("plan", nullValue());
    }

    @Test
    void the_ledger_says_which_consents_are_left_and_nothing_else() {
        as(KEMAL)
                .get("/cases/{id}/consents", handed.id())
                .then()
                .body("items.scope", hasItem("C9"))
                .body("items.state", everyItem(equalTo("GRANTED")))
                .body("items.recipient", everyItem(nullValue()))
                .body("items.language", everyItem(nullValue()));
    }

    @Test
    void the_person_can_withdraw_what_is_left() {
        as(KEMAL)
                .body("{}")
                .post("/consents/{id}/withdrawal", handed.consent("C9", ""))
                .then()
                .statusCode(204);
    }

    @Test
    void it_can_be_closed_and_its_consents_end_with_it() {
        as(KARIN)
                .body("{\"exit\":\"CONSENT_WITHDRAWN\"}")
                .post("/cases/{id}/closing", handed.id())
                .then()
                .statusCode(200)
                .body("phase", equalTo("CLOSED"));

        as(KARIN)
                .get("/cases/{id}/consents", handed.id())
                .then()
                .body("items.findAll { it.scope == 'C5' }.state", not(hasItem("GRANTED")));
    }

    @Test
    void the_partners_word_that_it_deleted_is_still_taken() {
        List<String> request = Tables.column("select id from network_request where case_id = ?", handed.id());
        List<String> disclosure = Tables.column("select id from disclosure where case_id = ?", handed.id());

        handed.network()
                .handsOver(
                        "network.deletion-confirmed.v1",
                        Forms.JSON
                                .createObjectNode()
                                .put("requestId", request.getFirst())
                                .put("disclosureId", disclosure.getFirst())
                                .put("on", "2026-09-02"));

        Waiting.until("the disclosure is deleted", () -> Tables.column(
                        "select state from disclosure where id = ?", UUID.fromString(disclosure.getFirst()))
                .equals(List.of("DELETED")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "person where case_id = '%s'",
                "person_residence where case_id = '%s'",
                "person_benefit_regime where case_id = '%s'",
                "network_request where case_id = '%s'",
                "disclosure where case_id = '%s'",
                "goal where plan_id in (select id from plan where case_id = '%s')"
            })
    void the_database_shows_the_staff_no_row_of_content(String content) throws SQLException {
        try (StaffEyes kim = StaffEyes.of("kim-coordinator", KARIN, "ki-coesfeld", "ki")) {
            assertEquals(0, kim.count(content.formatted(handed.id())));
            assertEquals(1, kim.count("support_case where id = '%s'".formatted(handed.id())));
        }
    }
}

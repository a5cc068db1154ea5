package de.integrativ.casework.plan.web;

import static de.integrativ.casework.support.People.DIRK;
import static de.integrativ.casework.support.People.JANA;
import static de.integrativ.casework.support.People.KARIN;
import static de.integrativ.casework.support.People.KEMAL;
import static de.integrativ.casework.support.People.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrativ.casework.support.Forms;
import de.integrativ.casework.support.HandedOverCase;
import de.integrativ.casework.support.Tables;
import de.integrativ.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PlanResourceTest {

    private static final JsonNode COURSE = Forms.goal("Sprachkurs B2", "VOLUNTARY");
    private static final JsonNode STEP = Forms.goal("Berufsberatung", "SGB2_15");

    private final HandedOverCase handed = HandedOverCase.withEveryConsent();

    @Test
    void three_agreements_make_the_plan_hold() {
        String plan = proposed();
        agree(KEMAL, plan, "PERSON", "2026-08-05");
        agree(JANA, plan, "JOBCENTER", "2026-08-06");

        agree(KEMAL, plan, "KIM", "2026-08-07");

        as(KEMAL)
                .get("/cases/{id}/plan", handed.id())
                .then()
                .body("state", equalTo("AGREED"))
                .body("agreedOn", equalTo("2026-08-07"));
        as(KEMAL).get("/cases/{id}", handed.id()).then().body("phase", equalTo("ACTIVE"));
        assertEquals(List.of("casework.fact-plan-agreed.v1"), facts("%plan-agreed%"));
    }

    @Test
    void only_the_Jobcenter_speaks_for_the_Jobcenter() {
        String plan = proposed();

        as(KARIN)
                .header("If-Match", revision(KARIN))
                .body(Forms.word("JOBCENTER", "2026-08-06").toString())
                .post("/plans/{id}/agreements", plan)
                .then()
                .statusCode(404);
    }

    @Test
    void only_the_assigned_case_manager_speaks_for_KIM() {
        String plan = proposed();

        as(KARIN)
                .header("If-Match", revision(KARIN))
                .body(Forms.word("KIM", "2026-08-06").toString())
                .post("/plans/{id}/agreements", plan)
                .then()
                .statusCode(404);
    }

    @Test
    void a_proposed_plan_stands_on_the_worklist_of_the_Jobcenter_that_referred() {
        proposed();

        assertEquals(List.of("PLAN_AGREEMENT"), dueTo(JANA));
    }

    @Test
    void a_plan_is_no_longer_due_to_the_Jobcenter_once_it_has_agreed() {
        String plan = proposed();

        agree(JANA, plan, "JOBCENTER", "2026-08-06");

        assertEquals(List.of(), dueTo(JANA));
    }

    @Test
    void a_draft_is_due_to_nobody_at_the_Jobcenter() {
        draft();

        assertEquals(List.of(), dueTo(JANA));
    }

    @Test
    void another_unit_has_nothing_to_agree_to() {
        proposed();

        assertEquals(List.of(), dueTo(DIRK));
    }

    /** Of this case alone, without the person's name. */
    private List<String> dueTo(String person) {
        JsonPath worklist =
                as(person).get("/worklist").then().statusCode(200).extract().jsonPath();
        List<String> kinds = worklist.getList("findAll { it.subject == '%s' }.kind".formatted(handed.id()));
        assertFalse(worklist.getList("who").toString().contains("Beispiel"));
        return kinds;
    }

    @Test
    void the_Jobcenter_does_not_see_a_draft() {
        draft();

        as(JANA).get("/cases/{id}/plan", handed.id()).then().statusCode(404);
    }

    @Test
    void another_unit_sees_no_plan_at_all() {
        proposed();

        as(DIRK).get("/cases/{id}/plan", handed.id()).then().statusCode(404);
    }

    @Test
    void the_Jobcenter_adds_its_step_to_a_draft_that_it_cannot_see() {
        String plan = draft();

        as(JANA).body(Forms.goals(STEP).toString())
                .post("/cases/{id}/plan", handed.id())
                .then()
                .statusCode(201);

        propose(plan);
        as(JANA).get("/cases/{id}/plan", handed.id()).then().body("goals", hasSize(2));
    }

    @Test
    void how_far_a_voluntary_goal_has_come_the_Jobcenter_does_not_learn() {
        String plan = proposed();
        as(JANA).header("If-Match", revision(JANA))
                .body(Forms.goals(STEP).toString())
                .put("/plans/{id}", plan)
                .then()
                .statusCode(204);
        Tables.execute(
                "insert into goal_progress select id, 'NOT_ACHIEVED', '2026-09-01' from goal where plan_id = ?",
                UUID.fromString(plan));

        as(JANA).get("/cases/{id}/plan", handed.id())
                .then()
                .body("goals.find { it.legalNature == 'VOLUNTARY' }.state", nullValue())
                .body("goals.find { it.legalNature == 'SGB2_15' }.state", equalTo("NOT_ACHIEVED"));
        as(KEMAL).get("/cases/{id}/plan", handed.id()).then().body("goals.state", not(hasItem(nullValue())));
    }

    @Test
    void KIM_cannot_write_the_Jobcenters_step() {
        as(KEMAL)
                .body(Forms.goals(COURSE, STEP).toString())
                .post("/cases/{id}/plan", handed.id())
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:integrativ:problem:goal-not-yours-to-author"));
    }

    @Test
    void a_draft_cannot_be_agreed_and_the_refusal_says_what_can_be_done() {
        String plan = draft();

        as(KEMAL)
                .header("If-Match", revision(KEMAL))
                .body(Forms.word("PERSON", "2026-08-06").toString())
                .post("/plans/{id}/agreements", plan)
                .then()
                .statusCode(409)
                .body("context.allowed", contains("PROPOSED"));
    }

    @Test
    void the_plan_comes_on_paper() {
        String plan = proposed();

        byte[] pdf = as(KEMAL)
                .queryParam("language", "plain")
                .get("/plans/{id}/document.pdf", plan)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();

        assertArrayEquals(new byte[] {'%', 'P', 'D', 'F'}, Arrays.copyOf(pdf, 4));
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
        propose(plan);
        return plan;
    }

    private void propose(String plan) {
        as(KEMAL)
                .header("If-Match", revision(KEMAL))
                .body("{}")
                .post("/plans/{id}/proposal", plan)
                .then()
                .statusCode(204);
    }

    /** What the plan shows them now. */
    private String revision(String who) {
        return as(who).get("/cases/{id}/plan", handed.id()).header("ETag");
    }

    private void agree(String who, String plan, String party, String on) {
        as(who).header("If-Match", revision(who))
                .body(Forms.word(party, on).toString())
                .post("/plans/{id}/agreements", plan)
                .then()
                .statusCode(204);
    }

    private List<String> facts(String like) {
        return Tables.column(
                "select replace(type, 'de.integrativ.', '') from emitted where key = ? and topic like 'facts%' and type like ?",
                handed.referral().journey().toString(), like);
    }
}

package de.integrativ.casework.emergency.web;

import static de.integrativ.casework.support.Emergencies.REASON;
import static de.integrativ.casework.support.Emergencies.open;
import static de.integrativ.casework.support.People.ANTON;
import static de.integrativ.casework.support.People.DORA;
import static de.integrativ.casework.support.People.JANA;
import static de.integrativ.casework.support.People.KARIN;
import static de.integrativ.casework.support.People.KEMAL;
import static de.integrativ.casework.support.People.KLARA;
import static de.integrativ.casework.support.People.LENA;
import static de.integrativ.casework.support.People.PETRA;
import static de.integrativ.casework.support.People.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.casework.support.Emergencies;
import de.integrativ.casework.support.Forms;
import de.integrativ.casework.support.HandedOverCase;
import de.integrativ.casework.support.StaffEyes;
import de.integrativ.casework.support.Tables;
import de.integrativ.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A case of Kemal's that nobody reaches; Klara has the police on the telephone. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class BreakingGlassTest {

    private static final String FAMILY = Emergencies.family();
    private static final HandedOverCase[] ONCE = new HandedOverCase[1];

    private final HandedOverCase handed = once();

    @BeforeEach
    void nothing_is_open() {
        Tables.execute("delete from emergency_access where case_id = ?", handed.id());
    }

    @Test
    void without_an_emergency_a_colleagues_case_is_not_there() {
        as(KLARA).get("/cases/{id}", handed.id()).then().statusCode(404);
    }

    @Test
    void opened_with_a_reason_it_can_be_read() {
        open(KLARA, FAMILY)
                .then()
                .statusCode(201)
                .body("caseId", equalTo(handed.id().toString()));

        as(KLARA)
                .get("/cases/{id}", handed.id())
                .then()
                .statusCode(200)
                .body("person.familyName", equalTo(FAMILY))
                .body("emergency", equalTo(true))
                .body("allowed", equalTo(List.of()));
        as(KLARA).get("/cases/{id}/consents", handed.id()).then().statusCode(200);
        as(KLARA).get("/cases/{id}/requests", handed.id()).then().statusCode(200);
    }

    @Test
    void it_can_be_read_and_not_changed() {
        open(KLARA, FAMILY);

        as(KLARA)
                .body(Forms.consent("C7", "GRANTED", null).toString())
                .post("/cases/{id}/consents", handed.id())
                .then()
                .statusCode(404);
        as(KLARA)
                .body("{\"goals\":[]}")
                .post("/cases/{id}/plan", handed.id())
                .then()
                .statusCode(404);
        as(KLARA)
                .body("{\"exit\":\"ERROR\"}")
                .post("/cases/{id}/closing", handed.id())
                .then()
                .statusCode(404);
    }

    @Test
    void past_the_services_checks_the_database_lets_it_be_read_and_not_changed() throws SQLException {
        open(KLARA, FAMILY);

        try (StaffEyes eyes = klara()) {
            assertEquals(1, eyes.count("person where case_id = '" + handed.id() + "'"));
            assertEquals(0, eyes.execute("update person set phone = 'x' where case_id = '" + handed.id() + "'"));
            assertEquals(0, eyes.execute("update support_case set phase = 'PAUSED' where id = '" + handed.id() + "'"));
        }
    }

    @Test
    void after_three_hours_it_is_gone_without_anything_having_run() throws SQLException {
        open(KLARA, FAMILY);

        Tables.execute(
                "update emergency_access set opened_at = now() - interval '3 hours', ends_at = now() where case_id = ?",
                handed.id());

        as(KLARA).get("/cases/{id}", handed.id()).then().statusCode(404);
        try (StaffEyes eyes = klara()) {
            assertEquals(0, eyes.count("person where case_id = '" + handed.id() + "'"));
        }
    }

    @Test
    void past_the_services_checks_nobody_opens_one() {
        assertThrows(SQLException.class, () -> {
            try (StaffEyes eyes = klara()) {
                eyes.execute(insert("3 hours"));
            }
        });
    }

    @Test
    void not_even_past_every_wall_does_one_last_longer_than_three_hours() {
        assertThrows(IllegalStateException.class, () -> Tables.execute(insert("3 hours 1 second")));
    }

    @Test
    void health_and_released_secrets_stay_apart_from_it() throws SQLException {
        as(KEMAL).body(Forms.consent("C4", "GRANTED", null).toString()).post("/cases/{id}/consents", handed.id());
        open(KLARA, FAMILY);

        as(KLARA)
                .get("/cases/{id}/consents", handed.id())
                .then()
                .body("items.scope", hasItem("C9"))
                .body("items.scope", not(hasItem("C4")));
        try (StaffEyes eyes = klara()) {
            assertEquals(0, eyes.count("consent where scope = 'C4' and case_id = '" + handed.id() + "'"));
        }
    }

    @Test
    void a_locked_case_opens_in_no_emergency() {
        String family = Emergencies.family();
        HandedOverCase locked = HandedOverCase.withEveryConsentOf(family);
        open(KLARA, family).then().statusCode(201);
        locked.tellWithdrawalOfC1();
        locked.awaitLocked();

        as(KLARA).get("/cases/{id}", locked.id()).then().statusCode(404);
        open(KLARA, family).then().statusCode(404);
    }

    @Test
    void whoever_says_nothing_of_the_emergency_is_told_which_field() {
        open(KLARA, FAMILY, "Notfall").then().statusCode(400).body("errors[0].field", equalTo("reason"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "                         x", "🚨🚨🚨🚨🚨🚨🚨🚨🚨🚨"})
    void a_reason_that_is_not_taken_does_not_tell_whether_anybody_is_known(String reason) {
        Response known = open(KLARA, FAMILY, reason);

        Response unknown = open(KLARA, "Niemand", reason);

        assertEquals(400, known.statusCode());
        assertEquals(known.statusCode(), unknown.statusCode());
        assertEquals(known.asString(), unknown.asString());
    }

    @Test
    void someone_of_whom_nothing_is_known_is_answered_like_a_case_that_is_not_there() {
        open(KLARA, "Niemand").then().statusCode(404);
    }

    @Test
    void whose_case_it_is_needs_no_emergency() {
        open(KEMAL, FAMILY).then().statusCode(409);
    }

    @Test
    void that_a_case_is_theirs_anyway_is_told_to_nobody_unwritten() {
        int before = refusalsOf(handed).size();

        open(KEMAL, FAMILY);

        assertEquals(before + 1, refusalsOf(handed).size());
    }

    @Test
    void opened_twice_it_is_one_emergency() {
        String first = open(KLARA, FAMILY).path("id");

        String second = open(KLARA, FAMILY).path("id");

        assertEquals(first, second);
    }

    @ParameterizedTest
    @ValueSource(strings = {JANA, LENA, PETRA, DORA, ANTON, KARIN})
    void nobody_but_a_case_manager_opens_one(String who) {
        open(who, FAMILY).then().statusCode(403);
    }

    @Test
    void each_access_under_it_is_marked_in_the_log() {
        String id = open(KLARA, FAMILY).path("id");

        as(KLARA).get("/cases/{id}", handed.id());
        as(KLARA).get("/cases/{id}/consents", handed.id());

        List<String> marked = Tables.column(
                "select object || ' ' || act from audit_entry where detail like ? order by position",
                "%emergency " + id);
        assertTrue(marked.containsAll(List.of("case WROTE", "case READ", "consents-of-case READ")), marked.toString());
    }

    private static List<String> refusalsOf(HandedOverCase handed) {
        return Tables.column(
                "select detail from audit_entry where act = 'REFUSED' and object = 'case' and object_id = ?",
                handed.id());
    }

    private String insert(String lasts) {
        return """
                insert into emergency_access (id, case_id, kim_agency, opened_by, reason, opened_at, ends_at, version)
                values (gen_random_uuid(), '%s', 'ki-coesfeld', 'klara.kim', '%s', now(), now() + interval '%s', 0)""".formatted(handed.id(), REASON, lasts);
    }

    private static StaffEyes klara() throws SQLException {
        return StaffEyes.of("kim-case-manager", KLARA, "ki-coesfeld", "ki");
    }

    private static HandedOverCase once() {
        if (ONCE[0] == null) {
            ONCE[0] = HandedOverCase.withEveryConsentOf(FAMILY);
        }
        return ONCE[0];
    }
}

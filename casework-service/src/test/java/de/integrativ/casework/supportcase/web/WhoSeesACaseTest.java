package de.integrativ.casework.supportcase.web;

import static de.integrativ.casework.support.People.ANTON;
import static de.integrativ.casework.support.People.DIRK;
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
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrativ.casework.support.Forms;
import de.integrativ.casework.support.HandedOverCase;
import de.integrativ.casework.support.OtherService;
import de.integrativ.casework.support.StaffEyes;
import de.integrativ.casework.support.Tables;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.Waiting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class WhoSeesACaseTest {

    private static final HandedOverCase[] ONCE = new HandedOverCase[1];

    private final HandedOverCase handed = once();

    @ParameterizedTest
    @ValueSource(strings = {KEMAL, KARIN})
    void the_assigned_case_manager_and_the_coordination_see_the_person(String who) {
        as(who).get("/cases/{id}", handed.id()).then().statusCode(200).body("person.familyName", equalTo("Beispiel"));
    }

    @ParameterizedTest
    @ValueSource(strings = {KLARA, DIRK})
    void whose_case_it_is_not_gets_the_neutral_answer(String who) {
        as(who).get("/cases/{id}", handed.id())
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:integrativ:problem:not-there"));
    }

    @ParameterizedTest
    @ValueSource(strings = {LENA, PETRA, DORA, ANTON})
    void other_roles_have_no_business_with_cases(String who) {
        as(who).get("/cases/{id}", handed.id()).then().statusCode(403);
    }

    @Test
    void without_a_token_nobody_gets_anything() {
        io.restassured.RestAssured.get("/cases").then().statusCode(401);
    }

    @Test
    void the_referring_unit_sees_that_support_started_and_nothing_of_the_person() {
        as(JANA).get("/cases/{id}", handed.id())
                .then()
                .statusCode(200)
                .body("phase", equalTo("STARTED"))
                .body("person", nullValue())
                .body("consents", nullValue())
                .body("caseManager", nullValue())
                .body("requests", nullValue());
    }

    @Test
    void the_list_shows_each_only_their_own() {
        String id = handed.id().toString();

        as(KEMAL).get("/cases").then().body("items.id", hasItem(id));
        as(JANA).get("/cases").then().body("items.id", hasItem(id)).body("items.personName", not(hasItem("Beispiel")));
        as(KLARA).get("/cases").then().body("items.id", not(hasItem(id)));
        as(DIRK).get("/cases").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void who_has_one_name_only_is_called_by_it() {
        UUID referral = UUID.randomUUID();
        ObjectNode handedOver = Forms.handedOver(referral, "Amaniel", List.of());
        ((ObjectNode) handedOver.get("person")).put("givenName", "-");
        OtherService.referral(UUID.randomUUID()).handsOver("referral.support-handed-over.v1", handedOver);
        Waiting.until(
                "the case is open", () -> !Tables.column("select 1 from support_case where referral_id = ?", referral)
                        .isEmpty());

        as(KEMAL)
                .get("/cases")
                .then()
                .body("items.find { it.referralId == '" + referral + "' }.personName", equalTo("Amaniel"));
    }

    @Test
    void another_case_manager_cannot_touch_it_either() {
        as(KLARA)
                .body(Forms.consent("C7", "GRANTED", null).toString())
                .post("/cases/{id}/consents", handed.id())
                .then()
                .statusCode(404);
        as(KLARA)
                .body("{}")
                .post("/consents/{id}/withdrawal", handed.consent("C9", ""))
                .then()
                .statusCode(404);
    }

    /** The tables themselves, as the staff's database role sees them with the settings of each role. */
    @ParameterizedTest
    @CsvSource({
        "kim-case-manager,     kemal.kim,          ki-coesfeld,        ki,       1, 1, 1",
        "kim-case-manager,     klara.kim,          ki-coesfeld,        ki,       0, 0, 0",
        "kim-coordinator,      karin.koordination, ki-coesfeld,        ki,       1, 1, 1",
        "kim-coordinator,      kira.koordination,  ki-borken,          ki,       0, 0, 0",
        "kim-case-manager,     kemal.kim,          ki-borken,          ki,       0, 0, 0",
        "kim-coordinator,      x,                  '',                 '',       0, 0, 0",
        "jc-case-manager,      jana.jobcenter,     jobcenter-coesfeld, coesfeld, 1, 0, 0",
        "jc-case-manager,      dirk.duelmen,       jobcenter-coesfeld, duelmen,  0, 0, 0",
        "jc-case-manager,      x,                  jobcenter-borken,   coesfeld, 0, 0, 0",
        "jc-lead,              lena.leitung,       jobcenter-coesfeld, coesfeld, 0, 0, 0",
        "partner,              petra.partner,      bildungswerk-coesfeld, coesfeld, 0, 0, 0",
        "administrator,        anton.admin,        kreis-coesfeld,     kreis,    0, 0, 0",
        "'',                   '',                 '',                 '',       0, 0, 0"
    })
    void the_database_shows_no_more_than_the_service(
            String role, String actor, String agency, String unit, int cases, int persons, int consents)
            throws SQLException {
        try (StaffEyes staff = StaffEyes.of(role, actor, agency, unit)) {
            assertEquals(cases, staff.count("support_case where id = '" + handed.id() + "'"));
            assertEquals(persons, staff.count("person where case_id = '" + handed.id() + "'"));
            assertEquals(consents, staff.count("consent where scope = 'C9' and case_id = '" + handed.id() + "'"));
        }
    }

    @Test
    void an_end_is_prepared_by_the_case_manager_and_made_by_the_coordination() {
        HandedOverCase ending = HandedOverCase.withEveryConsent();
        as(KEMAL)
                .body("{\"exit\":\"GOALS_MET\"}")
                .post("/cases/{id}/closing", ending.id())
                .then()
                .body("phase", equalTo("CLOSING"));

        as(KARIN)
                .body("{\"exit\":\"GOALS_MET\",\"endedOn\":\"2026-09-30\"}")
                .post("/cases/{id}/closing", ending.id())
                .then()
                .statusCode(200)
                .body("phase", equalTo("CLOSED"));

        as(JANA).get("/cases/{id}", ending.id()).then().body("phase", equalTo("ENDED"));
        assertEquals(
                List.of("1"),
                Tables.column(
                        "select count(*) from emitted where key = ? and type = 'de.integrativ.casework.support-ended.v1'",
                        ending.referral().journey().toString()));
    }

    private static HandedOverCase once() {
        if (ONCE[0] == null) {
            ONCE[0] = HandedOverCase.withEveryConsent();
        }
        return ONCE[0];
    }
}

package de.integrativ.referral.referral.web;

import static de.integrativ.referral.support.People.DIRK;
import static de.integrativ.referral.support.People.JANA;
import static de.integrativ.referral.support.People.KARIN;
import static de.integrativ.referral.support.People.KEMAL;
import static de.integrativ.referral.support.People.LENA;
import static de.integrativ.referral.support.People.PETRA;
import static de.integrativ.referral.support.People.as;
import static de.integrativ.referral.support.People.handIn;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrativ.referral.support.Forms;
import de.integrativ.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@DisplayName("Handing in a referral")
class HandingInAReferralTest {

    @Test
    @DisplayName("with C1 it reaches the coordination with a reason for every criterion and its due day")
    void withConsent() {
        String id = handIn(Forms.referral());

        as(KARIN)
                .get("/referrals/{id}", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("decisionDue", equalTo("2026-07-08"))
                .body("programmeVersion", equalTo(1))
                .body("person.familyName", equalTo("Beispiel"))
                .body("criteria.code", hasItem("AGE_15_24"))
                .body("criteria.verdict", everyItem(equalTo("MET")))
                .body("criteria[0].reason", equalTo("Bei der Zuweisung 19 Jahre alt."))
                .body("consents.scope", contains("C1"))
                .body("timeline.what", contains("Submitted"))
                .body("allowed", contains("acceptance", "refusal", "info-request"));
    }

    @Test
    @DisplayName("without C1 it waits where KIM sees nothing of it")
    void withoutConsent() {
        String id = handIn(Forms.withoutConsent());

        as(KARIN).get("/referrals/{id}", id).then().statusCode(404);
        as(KARIN).get("/referrals").then().body("items.id", not(hasItem(id)));
        as(JANA).get("/referrals/{id}", id).then().body("state", equalTo("CONSENT_PENDING"));
    }

    @Test
    @DisplayName("reaches KIM as soon as C1 is recorded")
    void consentLater() {
        String id = handIn(Forms.withoutConsent());

        as(JANA).body(Forms.consent("C1").toString())
                .post("/referrals/{id}/consents", id)
                .then()
                .statusCode(204);

        as(KARIN).get("/referrals/{id}", id).then().body("state", equalTo("SUBMITTED"));
    }

    @Test
    @DisplayName("twice under one key makes one referral")
    void sameKey() {
        String key = UUID.randomUUID().toString();

        String first = handInUnder(key, Forms.referral()).extract().path("id");
        String second = handInUnder(key, Forms.referral()).extract().path("id");

        assertEquals(first, second);
    }

    @Test
    @DisplayName("another person under a used key is refused")
    void sameKeyOtherContent() {
        String key = UUID.randomUUID().toString();
        handInUnder(key, Forms.referral()).statusCode(201);

        handInUnder(key, Forms.referralOf("Anders"))
                .statusCode(409)
                .body("type", equalTo("urn:integrativ:problem:already-referred"));
    }

    @Test
    @DisplayName("for another unit than one's own is refused, naming the field")
    void otherUnit() {
        as(JANA).body(Forms.referral().put("unit", "duelmen").toString())
                .post("/referrals")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo("unit"));
    }

    @Test
    @DisplayName("of someone under 15, tomorrow, or with a consent of tomorrow is refused with every field at once")
    void impossibleDays() {
        ObjectNode form = Forms.referral().put("submittedOn", "2999-01-01");
        ((ObjectNode) form.get("person")).put("birthDate", "2990-05-05");
        ((ObjectNode) form.get("consents").get(0)).put("grantedOn", "2999-01-01");

        as(JANA).body(form.toString())
                .post("/referrals")
                .then()
                .statusCode(422)
                .body("errors.field", contains("submittedOn", "person.birthDate", "consents[0].grantedOn"));
    }

    @Test
    @DisplayName("of a shape that the contract doesn't know is refused, naming the field")
    void againstTheContract() {
        ObjectNode form = Forms.referral();
        ((ObjectNode) form.get("person")).put("nationality", "Syrien");

        as(JANA).body(form.toString())
                .post("/referrals")
                .then()
                .statusCode(422)
                .body("errors.field", contains("person.nationality"));
    }

    @Test
    @DisplayName("with a character that no database holds is refused, naming the field")
    void noText() {
        ObjectNode form = Forms.referral();
        ((ObjectNode) form.get("person")).put("givenName", "Ami\0ra");

        as(JANA).body(form.toString())
                .post("/referrals")
                .then()
                .statusCode(400)
                .body("errors.field", contains("person.givenName"));
    }

    @ParameterizedTest
    @CsvSource({KARIN + ",404", LENA + ",404", KEMAL + ",404", PETRA + ",403"})
    @DisplayName("is the Jobcenter's case managers' alone")
    void onlyCaseManagersOfTheJobcenter(String person, int status) {
        as(person).body(Forms.referral().toString()).post("/referrals").then().statusCode(status);
    }

    @Test
    @DisplayName("without a token is not possible")
    void withoutToken() {
        given().get("/referrals").then().statusCode(401);
    }

    @Test
    @DisplayName("another unit's case manager finds nothing there, the lead finds it")
    void unitAndLead() {
        String id = handIn(Forms.referral());

        as(DIRK).get("/referrals/{id}", id).then().statusCode(404);
        as(DIRK).get("/referrals").then().body("items.id", not(hasItem(id)));
        as(LENA).get("/referrals/{id}", id).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        PETRA + ",403",
        "eva.evaluation,403",
        "bodo.beirat,403",
        "dora.datenschutz,403",
        "anton.admin,403",
        "asta.assistenz,403",
        KEMAL + ",404"
    })
    @DisplayName("those whom it doesn't concern get the same answer as for a referral that doesn't exist")
    void neutral(String person, int status) {
        String id = handIn(Forms.referral());
        String none = as(person)
                .get("/referrals/{id}", UUID.randomUUID())
                .then()
                .extract()
                .asString();

        as(person).get("/referrals/{id}", id).then().statusCode(status).body(equalTo(none));
        as(person).get("/referrals").then().body("items.id", not(hasItem(id)));
    }

    @Test
    @DisplayName("a name is found as it sounds, page by page")
    void search() {
        String id = handIn(Forms.referralOf("Quastenflosser"));

        as(KARIN)
                .contentType(JSON)
                .body(Map.of("name", "kuastenfloser", "state", "SUBMITTED"))
                .post("/referrals/search")
                .then()
                .body("items.id", contains(id))
                .body("items[0].personName", equalTo("Amira Quastenflosser"))
                .body("next", nullValue());
    }

    @Test
    @DisplayName("the page after the last known referral begins with the next older one")
    void keyset() {
        String older = handIn(Forms.referral());
        String newer = handIn(Forms.referral());

        as(JANA).queryParam("after", newer).get("/referrals").then().body("items[0].id", equalTo(older));
    }

    private static io.restassured.response.ValidatableResponse handInUnder(String key, ObjectNode form) {
        return as(JANA).header("Idempotency-Key", key)
                .body(form.toString())
                .post("/referrals")
                .then();
    }
}

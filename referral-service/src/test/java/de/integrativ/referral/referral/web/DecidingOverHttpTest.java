package de.integrativ.referral.referral.web;

import static de.integrativ.referral.support.People.JANA;
import static de.integrativ.referral.support.People.KARIN;
import static de.integrativ.referral.support.People.KEMAL;
import static de.integrativ.referral.support.People.KLARA;
import static de.integrativ.referral.support.People.LENA;
import static de.integrativ.referral.support.People.accepted;
import static de.integrativ.referral.support.People.as;
import static de.integrativ.referral.support.People.handIn;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.referral.support.Forms;
import de.integrativ.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@DisplayName("Deciding on a referral")
class DecidingOverHttpTest {

    @Test
    @DisplayName("an accepted referral is its case manager's, and no other's")
    void assigned() {
        String id = accepted(Forms.referral());

        as(KEMAL).get("/referrals/{id}", id).then().statusCode(200).body("allowed", contains("first-meeting"));
        as(KLARA).get("/referrals/{id}", id).then().statusCode(404);
        as(KEMAL).get("/worklist").then().body("subject", hasItem(id));
        as(KLARA).get("/worklist").then().body("subject", not(hasItem(id)));
    }

    @Test
    @DisplayName("what waits for a decision stands on the coordination's worklist, with name and due day")
    void worklist() {
        String id = handIn(Forms.referralOf("Wartend"));

        as(KARIN)
                .get("/worklist")
                .then()
                .statusCode(200)
                .body("find { it.subject == '" + id + "' }.kind", equalTo("REFERRAL_DECISION"))
                .body("find { it.subject == '" + id + "' }.who", equalTo("Amira Wartend"))
                .body("find { it.subject == '" + id + "' }.due", equalTo("2026-07-08"))
                .body("find { it.subject == '" + id + "' }.overdue", equalTo(true));
    }

    @Test
    @DisplayName("the second decision learns what state the first has made, and what is allowed now")
    void secondDecision() {
        String id = accepted(Forms.referral());

        as(KARIN)
                .body(Forms.refusal("CAPACITY").toString())
                .post("/referrals/{id}/refusal", id)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:integrativ:problem:transition-not-allowed"))
                .body("context.state", equalTo("ACCEPTED"))
                .body("context.transition", equalTo("DECLINE"))
                .body("context.allowed", contains("START", "NOT_START", "WITHDRAW"));
    }

    @Test
    @DisplayName("of two who decide at the same moment one decides and one is told")
    void twoAtOnce() {
        String id = handIn(Forms.referral());
        as(KARIN).get("/referrals/{id}", id).then().statusCode(200);

        List<CompletableFuture<Integer>> both = Stream.of(KEMAL, KLARA)
                .map(assignee -> CompletableFuture.supplyAsync(() -> as(KARIN)
                        .body(Forms.acceptance(assignee).toString())
                        .post("/referrals/{id}/acceptance", id)
                        .statusCode()))
                .toList();

        assertEquals(
                List.of(204, 409),
                both.stream().map(CompletableFuture::join).sorted().toList());
    }

    @Test
    @DisplayName("who decided on an older version is shown the present state")
    void olderVersion() {
        String id = handIn(Forms.referral());
        as(KARIN)
                .body("{\"question\": \"Welche Schule?\"}")
                .post("/referrals/{id}/info-request", id)
                .then()
                .statusCode(204);

        as(KARIN)
                .header("If-Match", 0)
                .body(Forms.acceptance(KEMAL).toString())
                .post("/referrals/{id}/acceptance", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:integrativ:problem:changed-meanwhile"))
                .body("context.state", equalTo("INFO_REQUESTED"));
    }

    @Test
    @DisplayName("can be assigned to KIM's case managers only")
    void unknownCaseManager() {
        String id = handIn(Forms.referral());

        as(KARIN)
                .body(Forms.acceptance(JANA).toString())
                .post("/referrals/{id}/acceptance", id)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("caseManager"));
    }

    @ParameterizedTest
    @ValueSource(strings = {JANA, LENA})
    @DisplayName("is not the Jobcenter's, which sees the referral and is told whose it is")
    void notTheJobcenters(String person) {
        String id = handIn(Forms.referral());

        as(person)
                .body(Forms.acceptance(KEMAL).toString())
                .post("/referrals/{id}/acceptance", id)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:integrativ:problem:not-by-you"))
                .body("context.allowed", contains("WITHDRAW"));
    }

    @Test
    @DisplayName("a declined person is gone at once, for everyone")
    void declined() {
        String id = handIn(Forms.referralOf("Abgelehnt"));

        as(KARIN)
                .body(Forms.refusal("DUPLICATE").toString())
                .post("/referrals/{id}/refusal", id)
                .then()
                .statusCode(204);

        for (String person : List.of(KARIN, JANA)) {
            as(person)
                    .get("/referrals/{id}", id)
                    .then()
                    .body("state", equalTo("DECLINED"))
                    .body("person", nullValue())
                    .body("criteria.size()", equalTo(0));
        }
    }

    @Test
    @DisplayName("a question is the Jobcenter's task until it is answered; its days don't count against KIM")
    void askedAndAnswered() {
        String id = handIn(Forms.referral());
        as(KARIN)
                .body("{\"question\": \"Welche Schule?\"}")
                .post("/referrals/{id}/info-request", id)
                .then()
                .statusCode(204);
        as(JANA).get("/worklist").then().body("find { it.subject == '" + id + "' }.kind", equalTo("INFO_REPLY"));

        as(JANA).body("{\"text\": \"Die Hauptschule.\"}")
                .post("/referrals/{id}/info-answer", id)
                .then()
                .statusCode(204);

        as(KARIN)
                .get("/referrals/{id}", id)
                .then()
                .body("state", equalTo("SUBMITTED"))
                .body("inquiries[0].question", equalTo("Welche Schule?"))
                .body("inquiries[0].answer", equalTo("Die Hauptschule."));
    }

    @Test
    @DisplayName("a referral that the Jobcenter takes back locks the person")
    void withdrawn() {
        String id = accepted(Forms.referral());

        as(JANA).body("{}").post("/referrals/{id}/withdrawal", id).then().statusCode(204);

        as(KARIN)
                .get("/referrals/{id}", id)
                .then()
                .body("state", equalTo("WITHDRAWN"))
                .body("person", nullValue());
    }

    @Test
    @DisplayName("when the person takes C1 back the referral ends and the person is locked")
    void consentWithdrawn() {
        String id = accepted(Forms.referral());
        String consent = as(KEMAL).get("/referrals/{id}", id).then().extract().path("consents[0].id");

        as(KEMAL)
                .body("{}")
                .post("/referrals/{id}/consents/{consent}/withdrawal", id, consent)
                .then()
                .statusCode(204);

        as(JANA).get("/referrals/{id}", id)
                .then()
                .body("state", equalTo("WITHDRAWN"))
                .body("consents[0].state", equalTo("WITHDRAWN"))
                .body("person", nullValue());
    }

    @Test
    @DisplayName("the coordination knows to whom it can assign; nobody else is told")
    void caseManagers() {
        as(KARIN).get("/case-managers").then().body("id", contains(KEMAL, KLARA));
        as(KEMAL).get("/case-managers").then().statusCode(404);
    }
}

package de.integrativ.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ProblemsTest {

    private static final String PROBLEM = "application/problem+json";

    @Test
    void whoIsNotSignedInIsToldSo() {
        given().get("/admin/parked")
                .then()
                .statusCode(401)
                .contentType(PROBLEM)
                .body("type", equalTo("urn:integrativ:problem:not-signed-in"));
    }

    @Test
    void aTokenOfAnotherMakingIsNoToken() {
        given().auth()
                .oauth2("eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.")
                .get("/admin/parked")
                .then()
                .statusCode(401);
    }

    @Test
    void whoLacksTheRoleIsToldSo() {
        as("kemal.kim").get("/admin/parked").then().statusCode(403).contentType(PROBLEM);
    }

    @Test
    void aResourceThatDoesNotSayWhoMayIsForNobody() {
        as("anton.admin").get("/says-nothing").then().statusCode(403);
    }

    @Test
    void anAdministratorSeesWhatWaits() {
        as("anton.admin").get("/admin/parked").then().statusCode(200);
    }

    @Test
    void whatIsNotParkedIsNotThere() {
        as("anton.admin")
                .post("/admin/parked/" + UUID.randomUUID() + "/redrive")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:integrativ:problem:not-there"));
    }

    @Test
    void aMissingFieldIsNamed() {
        as("anton.admin")
                .body("{\"topic\":\"signals.from.sample-service\"}")
                .post("/admin/republications")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("errors[0].field", equalTo("consumer"));
    }

    @Test
    void aFieldOfTheWrongKindIsNamedAndItsContentIsNot() {
        as("anton.admin")
                .body("{\"topic\":{\"x\":\"Demir\"},\"consumer\":\"a\"}")
                .post("/admin/republications")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("topic"))
                .body(not(containsString("Demir")));
    }

    @Test
    void whatIsNoJsonIsToldWhere() {
        as("anton.admin")
                .body("{\"topic\":")
                .post("/admin/republications")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("type", equalTo("urn:integrativ:problem:unreadable"));
    }

    private static RequestSpecification as(String person) {
        return given().auth().oauth2(TestTokens.of(person)).contentType(ContentType.JSON);
    }
}

package de.integrativ.referral.support;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrativ.testing.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** The demonstration's people at their desks, each with their own token from Keycloak. */
public final class People {

    public static final String JANA = "jana.jobcenter";
    public static final String DIRK = "dirk.duelmen";
    public static final String LENA = "lena.leitung";
    public static final String KARIN = "karin.koordination";
    public static final String KEMAL = "kemal.kim";
    public static final String KLARA = "klara.kim";
    public static final String PETRA = "petra.partner";

    private People() {}

    public static RequestSpecification as(String person) {
        return given().auth().oauth2(TestTokens.of(person)).contentType(ContentType.JSON);
    }

    /** @return the new referral's id */
    public static String handIn(JsonNode form) {
        return as(JANA).body(form.toString())
                .post("/referrals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String accepted(JsonNode form) {
        String id = handIn(form);
        accept(id);
        return id;
    }

    public static void accept(String id) {
        as(KARIN)
                .body(Forms.acceptance(KEMAL).toString())
                .post("/referrals/{id}/acceptance", id)
                .then()
                .statusCode(204);
    }

    public static void meet(String id, JsonNode meeting) {
        as(KEMAL)
                .body(meeting.toString())
                .post("/referrals/{id}/first-meeting", id)
                .then()
                .statusCode(204);
    }
}

package de.integrativ.casework.support;

import static io.restassured.RestAssured.given;

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
    public static final String DORA = "dora.datenschutz";
    public static final String ANTON = "anton.admin";

    private People() {}

    public static RequestSpecification as(String person) {
        return given().auth().oauth2(TestTokens.of(person)).contentType(ContentType.JSON);
    }
}

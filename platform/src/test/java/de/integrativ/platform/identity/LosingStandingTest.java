package de.integrativ.platform.identity;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.testing.FileInForce;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** With tokens that Keycloak gave and that are still in force. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class LosingStandingTest {

    private static final String ANTON = "id: anton.admin, name: Anton Admin, organisation: kreis-coesfeld, unit: kreis";

    @Test
    void who_has_standing_is_let_in() {
        assertEquals(200, asked(TestTokens.of("anton.admin")));
        assertEquals(403, asked(TestTokens.agency("abh-coesfeld")));
    }

    @Test
    void an_agency_without_agreement_is_out_at_once() {
        String token = TestTokens.agency("abh-coesfeld");

        try (FileInForce without = FileInForce.with(county -> county.replace("to: abh-coesfeld", "to: kreis-coesfeld")
                .replace("channel: HTTP\n    passesOn", "channel: PORTAL\n    passesOn"))) {
            assertEquals(401, asked(token));
        }
        assertEquals(403, asked(token));
    }

    @Test
    void a_person_who_lost_a_role_is_out_at_once() {
        String token = TestTokens.of("anton.admin");

        try (FileInForce without =
                FileInForce.with(ANTON + ", roles: [administrator]", ANTON + ", roles: [evaluator]")) {
            assertEquals(401, asked(token));
        }
    }

    @Test
    void a_person_who_left_is_out_at_once() {
        String token = TestTokens.of("anton.admin");

        try (FileInForce without = FileInForce.with("id: anton.admin", "id: anna.admin")) {
            assertEquals(401, asked(token));
        }
    }

    @Test
    void a_unit_of_another_name_is_another_unit() {
        String token = TestTokens.of("anton.admin");

        try (FileInForce renamed = FileInForce.with(
                county -> county.replace("id: kreis,", "id: kreishaus,").replace("unit: kreis,", "unit: kreishaus,"))) {
            assertEquals(401, asked(token));
        }
    }

    @Test
    void a_broken_file_takes_nothing_from_anyone() {
        String token = TestTokens.of("anton.admin");
        assertEquals(200, asked(token));

        try (FileInForce broken = FileInForce.with("roles: [administrator]", "roles: [boss]")) {
            assertEquals(200, asked(token));
        }
    }

    private static int asked(String token) {
        return given().auth().oauth2(token).get("/admin/parked").statusCode();
    }
}

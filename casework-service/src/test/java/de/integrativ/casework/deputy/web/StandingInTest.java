package de.integrativ.casework.deputy.web;

import static de.integrativ.casework.support.People.ANTON;
import static de.integrativ.casework.support.People.DORA;
import static de.integrativ.casework.support.People.JANA;
import static de.integrativ.casework.support.People.KARIN;
import static de.integrativ.casework.support.People.KEMAL;
import static de.integrativ.casework.support.People.KLARA;
import static de.integrativ.casework.support.People.PETRA;
import static de.integrativ.casework.support.People.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.integrativ.casework.support.Forms;
import de.integrativ.casework.support.HandedOverCase;
import de.integrativ.casework.support.StaffEyes;
import de.integrativ.casework.support.Tables;
import de.integrativ.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kemal is away; Klara stands in for him. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class StandingInTest {

    private static final HandedOverCase[] ONCE = new HandedOverCase[1];

    private final HandedOverCase handed = once();
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));

    @BeforeEach
    @AfterEach
    void nobodyStandsIn() {
        Tables.execute("delete from deputyship");
    }

    @Test
    void a_deputy_sees_the_person_and_finds_the_case_in_the_list() {
        standIn(KARIN, KEMAL, KLARA, today, today);

        as(KLARA).get("/cases/{id}", handed.id()).then().statusCode(200).body("person.familyName", equalTo("Beispiel"));

        as(KLARA).get("/cases").then().body("items.id", hasItem(handed.id().toString()));
    }

    @Test
    void a_deputy_does_what_the_case_manager_may() {
        standIn(KARIN, KEMAL, KLARA, today, today);

        as(KLARA)
                .body(Forms.consent("C7", "GRANTED", null).toString())
                .post("/cases/{id}/consents", handed.id())
                .then()
                .statusCode(201);
    }

    @Test
    void what_a_deputy_does_stands_in_the_history_as_done_in_someones_stead() {
        standIn(KARIN, KEMAL, KLARA, today, today);
        as(KLARA)
                .body(Forms.consent("C8", "GRANTED", null).toString())
                .post("/cases/{id}/consents", handed.id())
                .then()
                .statusCode(201);
        Tables.execute("delete from deputyship");

        as(KEMAL)
                .get("/cases/{id}/history", handed.id())
                .then()
                .body("steps.find { it.detail == 'C8' }.by", equalTo(KLARA))
                .body("steps.find { it.detail == 'C8' }.standsFor", equalTo(KEMAL));
    }

    @Test
    void what_the_case_manager_does_is_in_nobodys_stead() {
        as(KEMAL)
                .body(Forms.consent("C2", "GRANTED", null).toString())
                .post("/cases/{id}/consents", handed.id())
                .then()
                .statusCode(201);

        as(KEMAL)
                .get("/cases/{id}/history", handed.id())
                .then()
                .body("steps.find { it.detail == 'C2' }.by", equalTo(KEMAL))
                .body("steps.find { it.detail == 'C2' }.standsFor", equalTo(null));
    }

    @Test
    void who_is_away_names_the_deputy_themselves() {
        standIn(KEMAL, KEMAL, KLARA, today, today).then().statusCode(201).body("state", equalTo("IN_FORCE"));
    }

    @Test
    void before_the_first_day_a_deputy_sees_nothing() {
        standIn(KARIN, KEMAL, KLARA, today.plusDays(1), today.plusDays(3))
                .then()
                .body("state", equalTo("AHEAD"));

        as(KLARA).get("/cases/{id}", handed.id()).then().statusCode(404);
    }

    @Test
    void when_it_ends_it_ends_at_once_although_the_token_lives() {
        String id = standIn(KARIN, KEMAL, KLARA, today, today.plusDays(7)).path("id");
        as(KLARA).get("/cases/{id}", handed.id()).then().statusCode(200);

        as(KARIN).post("/deputies/{id}/end", id).then().statusCode(204);

        as(KLARA).get("/cases/{id}", handed.id()).then().statusCode(404);
        as(KLARA).get("/cases").then().body("items.id", not(hasItem(handed.id().toString())));
    }

    @Test
    void past_the_services_checks_the_database_shows_a_deputy_the_case_just_as_long() throws SQLException {
        standIn(KARIN, KEMAL, KLARA, today, today);

        int during = seen();
        Tables.execute("update deputyship set ends_at = now()");
        int after = seen();

        assertEquals(1, during);
        assertEquals(0, after);
    }

    @Test
    void past_the_services_checks_nobody_appoints_themselves() {
        assertThrows(SQLException.class, () -> {
            try (StaffEyes eyes = StaffEyes.of("kim-case-manager", KLARA, "ki-coesfeld", "ki")) {
                eyes.execute("""
                        insert into deputyship values (gen_random_uuid(), 'ki-coesfeld', 'kemal.kim', 'klara.kim',
                            current_date, current_date, now(), now() + interval '1 day', 'LEAVE', 'klara.kim', now(), 0)""");
            }
        });
    }

    @Test
    void nobody_is_made_to_stand_in_by_a_colleague() {
        standIn(KLARA, KEMAL, KLARA, today, today).then().statusCode(403);
    }

    @Test
    void a_deputy_cannot_pass_the_cases_on() {
        standIn(KARIN, KEMAL, KLARA, today, today);

        standIn(KLARA, KEMAL, KLARA, today, today.plusDays(30)).then().statusCode(403);
    }

    @Test
    void the_jobcenter_cannot_be_a_deputy() {
        standIn(KARIN, KEMAL, JANA, today, today).then().statusCode(400);
    }

    @Test
    void a_stretch_that_ends_before_it_begins_is_refused_by_its_field() {
        standIn(KARIN, KEMAL, KLARA, today.plusDays(2), today)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("until"));
    }

    @ParameterizedTest
    @ValueSource(strings = {JANA, PETRA, DORA, ANTON})
    void others_have_no_business_with_deputies(String who) {
        as(who).get("/deputies").then().statusCode(403);
    }

    private int seen() throws SQLException {
        try (StaffEyes eyes = StaffEyes.of("kim-case-manager", KLARA, "ki-coesfeld", "ki")) {
            return eyes.count("person where case_id = '" + handed.id() + "'");
        }
    }

    private static Response standIn(String by, String caseManager, String deputy, LocalDate from, LocalDate until) {
        return as(by).body("""
                        {"caseManager":"%s","deputy":"%s","from":"%s","until":"%s","reason":"LEAVE"}""".formatted(caseManager, deputy, from, until)).post("/deputies");
    }

    private static HandedOverCase once() {
        if (ONCE[0] == null) {
            ONCE[0] = HandedOverCase.withEveryConsent();
        }
        return ONCE[0];
    }
}

package de.integrativ.casework.emergency.web;

import static de.integrativ.casework.support.Emergencies.REASON;
import static de.integrativ.casework.support.Emergencies.open;
import static de.integrativ.casework.support.Emergencies.review;
import static de.integrativ.casework.support.People.KARIN;
import static de.integrativ.casework.support.People.KLARA;
import static de.integrativ.casework.support.People.as;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.casework.support.Emergencies;
import de.integrativ.casework.support.HandedOverCase;
import de.integrativ.casework.support.Tables;
import de.integrativ.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Klara opened a case of Kemal's, and the coordination found that it was no emergency. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class NoEmergencyBarsTheNextTest {

    private static final String FAMILY = Emergencies.family();
    private static final String ANOTHER = Emergencies.family();
    private static final HandedOverCase[] ONCE = new HandedOverCase[2];

    @BeforeEach
    void one_that_was_none() {
        if (ONCE[0] == null) {
            ONCE[0] = HandedOverCase.withEveryConsentOf(FAMILY);
            ONCE[1] = HandedOverCase.withEveryConsentOf(ANOTHER);
        }
        Tables.execute("delete from emergency_access where case_id in (?, ?)", ONCE[0].id(), ONCE[1].id());
        String id = open(KLARA, FAMILY).path("id");
        review(KARIN, id, false).then().statusCode(204);
    }

    @Test
    void the_same_person_is_answered_as_if_nobody_were_known() {
        Response unknown = open(KLARA, "Niemand");

        Response barred = open(KLARA, FAMILY);

        assertEquals(404, barred.statusCode());
        assertEquals(unknown.asString(), barred.asString());
        assertEquals(unknown.contentType(), barred.contentType());
        as(KLARA).get("/cases/{id}", ONCE[0].id()).then().statusCode(404);
    }

    @Test
    void that_they_tried_again_stands_in_the_log() {
        open(KLARA, FAMILY);

        assertEquals(
                List.of("emergency after one that was none"),
                Tables.column(
                        "select detail from audit_entry where act = 'REFUSED' and actor = 'klara.kim' and object_id = ?"
                                + " order by position desc limit 1",
                        ONCE[0].id()));
    }

    @Test
    void another_case_opens_in_an_emergency_still() {
        open(KLARA, ANOTHER)
                .then()
                .statusCode(201)
                .body("caseId", equalTo(ONCE[1].id().toString()));
    }

    @Test
    void nobody_else_is_barred_from_it() {
        String barred = "select barred_from_emergency(?, ?)";

        assertEquals(List.of("f"), Tables.column(barred, ONCE[0].id(), "kira.kim"));
        assertEquals(List.of("t"), Tables.column(barred, ONCE[0].id(), KLARA));
    }

    @Test
    void after_thirty_days_it_opens_again() {
        Tables.execute(
                "update emergency_access set reviewed_at = now() - interval '30 days' where case_id = ?", ONCE[0].id());

        open(KLARA, FAMILY).then().statusCode(201);
    }

    @Test
    void past_the_services_checks_the_database_opens_none() throws SQLException {
        assertEquals("42501", inTheServicesRole("""
                insert into emergency_access (id, case_id, kim_agency, opened_by, reason, opened_at, ends_at, version)
                values (gen_random_uuid(), '%s', 'ki-coesfeld', 'klara.kim', '%s', now(), now(), 0)""".formatted(ONCE[0].id(), REASON)));
    }

    @Test
    void whatever_they_have_open_of_it_ends_as_well() {
        Tables.execute("""
                insert into emergency_access (id, case_id, kim_agency, opened_by, reason, opened_at, ends_at, version)
                values (gen_random_uuid(), ?, 'ki-coesfeld', 'klara.kim', ?, now(), now() + interval '3 hours', 0)""", ONCE[0].id(), REASON);

        as(KLARA).get("/cases/{id}", ONCE[0].id()).then().statusCode(404);
    }

    private static String inTheServicesRole(String sql) throws SQLException {
        try (Connection connection = Tables.open();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("""
                    select set_config('role', 'casework_job', true), set_config('integrativ.roles', 'kim-case-manager', true),
                           set_config('integrativ.actor', 'klara.kim', true),
                           set_config('integrativ.agency', 'ki-coesfeld', true)""");
            return "done: " + statement.executeUpdate(sql);
        } catch (SQLException e) {
            return String.valueOf(e.getSQLState());
        }
    }
}

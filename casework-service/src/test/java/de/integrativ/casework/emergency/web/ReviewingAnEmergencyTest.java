package de.integrativ.casework.emergency.web;

import static de.integrativ.casework.support.Emergencies.open;
import static de.integrativ.casework.support.Emergencies.review;
import static de.integrativ.casework.support.People.KARIN;
import static de.integrativ.casework.support.People.KLARA;
import static de.integrativ.casework.support.People.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.integrativ.casework.support.Emergencies;
import de.integrativ.casework.support.HandedOverCase;
import de.integrativ.casework.support.StaffEyes;
import de.integrativ.casework.support.Tables;
import de.integrativ.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Klara opened a case of Kemal's in an emergency; the coordination looks at it afterwards. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ReviewingAnEmergencyTest {

    private static final String FAMILY = Emergencies.family();
    private static final HandedOverCase[] ONCE = new HandedOverCase[1];

    private final HandedOverCase handed = once();

    @BeforeEach
    void nothing_is_open() {
        Tables.execute("delete from emergency_access where case_id = ?", handed.id());
    }

    @Test
    void the_coordination_finds_it_among_what_is_due_until_it_is_reviewed() {
        String id = open(KLARA, FAMILY).path("id");
        as(KARIN).get("/worklist").then().body("find { it.subject == '" + id + "' }.kind", equalTo("EMERGENCY_REVIEW"));
        as(KLARA).get("/worklist").then().body("subject", not(hasItem(id)));

        review(KARIN, id, true).then().statusCode(204);

        as(KARIN).get("/worklist").then().body("subject", not(hasItem(id)));
        as(KLARA).get("/emergencies").then().body("items.find { it.id == '" + id + "' }.justified", equalTo(true));
    }

    @Test
    void a_review_that_finds_no_emergency_ends_the_access_at_once() {
        String id = open(KLARA, FAMILY).path("id");

        review(KARIN, id, false).then().statusCode(204);

        as(KLARA).get("/cases/{id}", handed.id()).then().statusCode(404);
    }

    @Test
    void it_is_reviewed_once_and_by_the_coordination() {
        String id = open(KLARA, FAMILY).path("id");
        review(KLARA, id, true).then().statusCode(403);
        review(KARIN, id, true);

        review(KARIN, id, false).then().statusCode(409);
    }

    @Test
    void past_the_services_checks_nobody_reviews_their_own() {
        open(KLARA, FAMILY);

        assertThrows(SQLException.class, () -> {
            try (StaffEyes eyes = StaffEyes.of("kim-coordinator", KLARA, "ki-coesfeld", "ki")) {
                eyes.execute("update emergency_access set justified = true, word = 'Ja.' where case_id = '"
                        + handed.id() + "'");
            }
        });
    }

    private static HandedOverCase once() {
        if (ONCE[0] == null) {
            ONCE[0] = HandedOverCase.withEveryConsentOf(FAMILY);
        }
        return ONCE[0];
    }
}

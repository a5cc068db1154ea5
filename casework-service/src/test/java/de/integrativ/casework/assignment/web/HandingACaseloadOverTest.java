package de.integrativ.casework.assignment.web;

import static de.integrativ.casework.support.People.ANTON;
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
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.casework.support.Forms;
import de.integrativ.casework.support.HandedOverCase;
import de.integrativ.casework.support.OtherWork;
import de.integrativ.casework.support.StaffEyes;
import de.integrativ.casework.support.Tables;
import de.integrativ.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two cases of Kemal's; Karin hands them over to Klara. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class HandingACaseloadOverTest {

    private static final HandedOverCase[] TWO = new HandedOverCase[2];

    private final HandedOverCase one = at(0);
    private final HandedOverCase two = at(1);

    @BeforeEach
    void they_are_Kemals() {
        for (HandedOverCase handed : List.of(one, two)) {
            Tables.execute("delete from case_assignment where case_id = ? and number > 1", handed.id());
            Tables.execute(
                    "update support_case set case_manager = 'kemal.kim', assignment = 1 where id = ?", handed.id());
        }
    }

    @Test
    void all_change_hands_at_once() {
        handOver(KARIN, share(one, 1, KLARA), share(two, 1, KLARA))
                .then()
                .statusCode(200)
                .body("handedOver", equalTo(2));

        as(KLARA).get("/cases/{id}", one.id()).then().statusCode(200).body("caseManager", equalTo(KLARA));
        as(KLARA).get("/cases").then().body("items.id", hasItem(two.id().toString()));
    }

    @Test
    void from_that_moment_the_former_case_manager_gets_what_a_stranger_gets() {
        as(KEMAL).get("/cases/{id}", one.id()).then().statusCode(200);

        handOver(KARIN, share(one, 1, KLARA));

        for (String path :
                List.of("/cases/{id}", "/cases/{id}/consents", "/cases/{id}/requests", "/cases/{id}/history")) {
            as(KEMAL).get(path, one.id()).then().statusCode(404);
        }
        as(KEMAL).get("/cases").then().body("items.id", not(hasItem(one.id().toString())));
        as(KEMAL).get("/worklist").then().body("subject", not(hasItem(one.id().toString())));
        as(KEMAL)
                .body(Forms.consent("C7", "GRANTED", null).toString())
                .post("/cases/{id}/consents", one.id())
                .then()
                .statusCode(404);
    }

    @Test
    void past_the_services_checks_the_database_shows_the_former_case_manager_nothing() throws SQLException {
        handOver(KARIN, share(one, 1, KLARA));

        assertEquals(0, seen(KEMAL));
        assertEquals(1, seen(KLARA));
    }

    @Test
    void what_is_due_goes_along() {
        handOver(KARIN, share(one, 1, KLARA));

        as(KLARA)
                .get("/worklist")
                .then()
                .body("findAll { it.subject == '" + one.id() + "' }.kind", hasItem("PLAN_DUE"))
                .body("find { it.subject == '" + one.id() + "' }.assignee", equalTo(KLARA));
    }

    @Test
    void the_others_are_told_whose_it_is() {
        handOver(KARIN, share(one, 1, KLARA));

        List<String> told = Tables.column(
                "select body from emitted where key = ? and type like '%case-assigned%'",
                one.referral().journey().toString());
        assertTrue(told.getLast().contains("klara.kim"), told.toString());
    }

    @Test
    void the_history_says_who_was_responsible_since_when_and_why() {
        handOver(KARIN, share(one, 1, KLARA));

        as(KLARA)
                .get("/cases/{id}/history", one.id())
                .then()
                .body("assignments.caseManager", equalTo(List.of(KLARA, KEMAL)))
                .body("assignments.reason", equalTo(List.of("WORKLOAD", "START")))
                .body("assignments[0].by", equalTo(KARIN));
    }

    @Test
    void the_same_form_sent_twice_hands_over_once() {
        handOver(KARIN, share(one, 1, KLARA));

        handOver(KARIN, share(one, 1, KLARA)).then().statusCode(200).body("handedOver", equalTo(0));

        as(KLARA).get("/cases/{id}/history", one.id()).then().body("assignments.size()", equalTo(2));
    }

    @Test
    void if_one_changed_hands_since_it_was_read_none_does() {
        handOver(KARIN, share(one, 1, KLARA));
        as(KARIN).body(body(share(one, 2, KEMAL))).post("/caseloads/{who}/handover", KLARA);

        handOver(KARIN, share(two, 1, KLARA), share(one, 1, KLARA))
                .then()
                .statusCode(412)
                .body("type", org.hamcrest.Matchers.endsWith("assigned-meanwhile"));

        as(KEMAL).get("/cases/{id}", two.id()).then().statusCode(200);
    }

    @Test
    void of_two_who_hand_over_at_once_the_second_meets_what_the_first_has_done() throws Exception {
        CompletableFuture<Response> second;
        try (OtherWork first = OtherWork.on(
                "update support_case set case_manager = 'karin.koordination', assignment = 2 where id = ?", one.id())) {
            second = CompletableFuture.supplyAsync(() -> handOver(KARIN, share(one, 1, KLARA)));
            first.awaitBlocked(1);
        }

        assertEquals(412, second.get().statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {KEMAL, KLARA, JANA, PETRA, ANTON})
    void nobody_but_the_coordination_hands_over(String who) {
        handOver(who, share(one, 1, KLARA)).then().statusCode(403);
        as(who).get("/caseloads").then().statusCode(403);
        as(who).get("/caseloads/{who}", KEMAL).then().statusCode(403);
    }

    @Test
    void past_the_services_checks_no_deputy_takes_a_case_for_good() {
        Tables.execute("""
                insert into deputyship values (gen_random_uuid(), 'ki-coesfeld', 'kemal.kim', 'klara.kim',
                    current_date, current_date, now(), now() + interval '1 day', 'LEAVE', 'kemal.kim', now(), 0)""");
        try {
            assertThrows(SQLException.class, () -> {
                try (StaffEyes eyes = StaffEyes.of("kim-case-manager", KLARA, "ki-coesfeld", "ki")) {
                    eyes.execute("update support_case set case_manager = 'klara.kim' where id = '" + one.id() + "'");
                }
            });
        } finally {
            Tables.execute("delete from deputyship");
        }
    }

    @Test
    void a_case_goes_to_a_case_manager_of_the_county_file_or_to_nobody() {
        handOver(KARIN, share(one, 1, JANA)).then().statusCode(400).body("errors[0].field", equalTo("to"));
    }

    @Test
    void the_coordination_sees_who_has_which_cases() {
        as(KARIN).get("/caseloads").then().body("items.caseManager", hasItem(KEMAL));
        as(KARIN)
                .get("/caseloads/{who}", KEMAL)
                .then()
                .body("items.id", hasItem(one.id().toString()))
                .body("items.find { it.id == '" + one.id() + "' }.assignment", equalTo(1))
                .body("items.find { it.id == '" + one.id() + "' }.personName", equalTo("Amira Beispiel"));
    }

    private int seen(String who) throws SQLException {
        try (StaffEyes eyes = StaffEyes.of("kim-case-manager", who, "ki-coesfeld", "ki")) {
            return eyes.count("person where case_id = '" + one.id() + "'");
        }
    }

    private static Response handOver(String by, String... shares) {
        return as(by).body(body(shares)).post("/caseloads/{who}/handover", KEMAL);
    }

    private static String body(String... shares) {
        return "{\"reason\":\"WORKLOAD\",\"shares\":[" + Stream.of(shares).collect(Collectors.joining(",")) + "]}";
    }

    private static String share(HandedOverCase handed, int assignment, String to) {
        return """
                {"caseId":"%s","assignment":%d,"to":"%s"}""".formatted(handed.id(), assignment, to);
    }

    private static HandedOverCase at(int place) {
        if (TWO[place] == null) {
            TWO[place] = HandedOverCase.withEveryConsent();
        }
        return TWO[place];
    }
}

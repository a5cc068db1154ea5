package de.integrativ.network.agencyedge;

import static de.integrativ.network.CaseworkSide.TODAY;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrativ.network.CaseworkSide;
import de.integrativ.network.CaseworkSide.Request;
import de.integrativ.network.Database;
import de.integrativ.network.PartnerSide;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestTokens;
import de.integrativ.testing.Waiting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A partner's system that hears nothing posts again, perhaps sealed anew. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RefusedOverHttpTest {

    private static final String OFFICE = "abh-coesfeld";
    private static final String TOPIC = "requests.to." + OFFICE;

    private final CaseworkSide casework = new CaseworkSide();
    private final Request request = CaseworkSide.toSystemOf(OFFICE);
    private final String ref = String.valueOf(request.ref());
    private final PartnerSide office = new PartnerSide(OFFICE, ref);

    @BeforeEach
    void asked() {
        casework.compose(request);
        Waiting.until("the request is in the feed", () -> told("casework.request-sent.v1") == 1);
    }

    @Test
    void what_cannot_be_accepted_is_kept_once_however_often_it_is_posted_and_answered_each_time() {
        Map<String, Object> event = acknowledgement();
        event.put("source", "/agency/bamf");
        post(event);
        Map<String, Object> sealedAnew = new HashMap<>(event);
        sealedAnew.put("data", acknowledgement().get("data"));

        post(sealedAnew);

        assertEquals(1, kept());
        Waiting.until("both are answered", () -> told("agency.problem.v1") == 2);
    }

    @Test
    void what_names_no_readable_id_is_kept_once_too() {
        Map<String, Object> event = acknowledgement();
        event.put("id", "4711");
        post(event);

        post(event);

        assertEquals(1, kept());
    }

    @Test
    void what_takes_anothers_place_is_kept_once_and_answered_each_time() {
        post(acknowledgement());
        Map<String, Object> other =
                PartnerSide.json(new PartnerSide(OFFICE, ref).say("partner.request-rejected", on()));
        post(other);

        post(other);

        assertEquals(1, kept());
        Waiting.until("both are answered", () -> told("agency.problem.v1") == 2);
    }

    private Map<String, Object> acknowledgement() {
        return PartnerSide.json(office.say("partner.request-acknowledged", on()));
    }

    private static Map<String, Object> on() {
        return Map.of("on", TODAY.toString());
    }

    private int kept() {
        return Database.asOwnerCount("parking where key = ? and record_partition < 0", ref);
    }

    private int told(String type) {
        return Database.asOwnerCount(
                "feed where topic = ? and key = ? and type = ?", TOPIC, ref, "de.integrativ." + type);
    }

    private static void post(Map<String, Object> event) {
        given().auth()
                .oauth2(TestTokens.agency(OFFICE))
                .contentType("application/cloudevents+json")
                .body(new ObjectMapper().valueToTree(event).toString())
                .post("/agency/events")
                .then()
                .statusCode(202);
    }
}

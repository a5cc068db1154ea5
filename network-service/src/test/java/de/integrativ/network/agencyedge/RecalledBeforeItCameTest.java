package de.integrativ.network.agencyedge;

import static de.integrativ.network.CaseworkSide.TODAY;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrativ.network.CaseworkSide;
import de.integrativ.network.CaseworkSide.Request;
import de.integrativ.network.Database;
import de.integrativ.network.Heard;
import de.integrativ.network.PartnerSide;
import de.integrativ.platform.event.Wire;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestTokens;
import de.integrativ.testing.TopicReader;
import de.integrativ.testing.Waiting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A request that was emptied before it left casework-service: the partner's own system gets an empty place and a recall. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RecalledBeforeItCameTest {

    private final CaseworkSide casework = new CaseworkSide();
    private final Request request = CaseworkSide.toSystemOf("bamf");
    private final PartnerSide bamf = new PartnerSide("bamf", String.valueOf(request.ref()));

    @BeforeEach
    void the_partner_has_the_empty_place_and_the_recall() {
        try (TopicReader topic = TopicReader.fromNowOn("requests.to.bamf")) {
            casework.composeEmptied();
            casework.recall(request);
            casework.recallEmptied(request);
            next(topic, "casework.request-withdrawn");
            next(topic, "platform.void");
        }
    }

    @Test
    void the_partners_receipts_reach_the_service_that_owes() {
        try (Heard heard = new Heard()) {
            PartnerSide.Said receipt = bamf.overKafka(
                    "agency.receipt", Map.of("messageId", UUID.randomUUID().toString(), "outcome", "APPLIED"));

            JsonNode passedOn = heard.handover("platform.receipt-passed-on", casework.journey);
            assertEquals(receipt.jose(), passedOn.path("sealed").asText());
        }
    }

    @Test
    void the_partners_word_that_nothing_is_kept_reaches_casework() {
        try (Heard heard = new Heard()) {
            bamf.overKafka("partner.deletion-confirmed", Map.of("on", TODAY.toString()));

            JsonNode confirmed = heard.handover("network.deletion-confirmed", casework.journey);
            assertEquals(request.id().toString(), confirmed.path("requestId").asText());
            assertEquals(
                    request.disclosure().toString(),
                    confirmed.path("disclosureId").asText());
        }
    }

    @Test
    void that_word_is_taken_once() {
        bamf.overKafka("partner.deletion-confirmed", Map.of("on", TODAY.toString()));
        try (TopicReader topic = TopicReader.fromNowOn("requests.to.bamf")) {
            bamf.overKafka("partner.deletion-confirmed", Map.of("on", TODAY.toString()));

            next(topic, "agency.problem");
        }
    }

    @Test
    void it_is_nobodys_work() throws SQLException {
        for (List<String> claim : List.of(
                claim("karin.koordination", "ki-coesfeld", "kim-coordinator"),
                claim("bruno.bamf", "bamf", "partner"),
                claim("bamf", "bamf", "agency-system"))) {
            assertEquals(
                    List.of(),
                    Database.asStaff(claim, "select id::text from network_request where id = ?", request.id()));
        }
        asCoordination("/requests/" + request.id()).statusCode(404);
        asCoordination("/requests")
                .statusCode(200)
                .body("items.id", not(hasItem(request.id().toString())));
    }

    @Test
    void when_it_comes_after_all_it_is_there_as_recalled() {
        casework.compose(request);

        Waiting.until(
                "it is there",
                () -> given().auth()
                                .oauth2(TestTokens.of("karin.koordination"))
                                .get("/requests/" + request.id())
                                .statusCode()
                        == 200);
        asCoordination("/requests/" + request.id()).body("state", equalTo("RECALLED"));
    }

    private static List<String> claim(String person, String agency, String role) {
        return List.of(
                "integrativ.actor",
                person,
                "integrativ.agency",
                agency,
                "integrativ.unit",
                "",
                "integrativ.roles",
                role);
    }

    private static ValidatableResponse asCoordination(String path) {
        return given().auth()
                .oauth2(TestTokens.of("karin.koordination"))
                .get(path)
                .then();
    }

    private ConsumerRecord<String, byte[]> next(TopicReader topic, String type) {
        return topic.await(
                type,
                message -> ("de.integrativ." + type + ".v1").equals(Wire.optional(message.headers(), "ce_type"))
                        && String.valueOf(request.ref()).equals(message.key()));
    }
}

package de.integrativ.referral.referral.messaging;

import static de.integrativ.referral.support.JobcenterSystem.header;
import static de.integrativ.referral.support.JobcenterSystem.isOf;
import static de.integrativ.referral.support.JobcenterSystem.opened;
import static de.integrativ.referral.support.People.KARIN;
import static de.integrativ.referral.support.People.KEMAL;
import static de.integrativ.referral.support.People.KLARA;
import static de.integrativ.referral.support.People.accepted;
import static de.integrativ.referral.support.People.as;
import static de.integrativ.referral.support.People.handIn;
import static de.integrativ.referral.support.People.meet;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrativ.contracts.Contracts;
import de.integrativ.referral.support.CaseworkService;
import de.integrativ.referral.support.Database;
import de.integrativ.referral.support.Forms;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TopicReader;
import de.integrativ.testing.Waiting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@DisplayName("What others are told about a referral")
class TellingOthersTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Database database;

    private final Contracts contracts = Contracts.load();

    @Test
    @DisplayName("every step is a signal of ids, codes and dates, in order, as the contract says")
    void signals() {
        try (TopicReader signals = TopicReader.fromNowOn("signals.from.referral-service")) {
            String id = accepted(Forms.referral());
            meet(id, Forms.meeting("STARTED", "GRANTED"));

            UUID journey = database.journey(id);
            signals.await("the start", signal -> of(signal, journey) && isOf(signal, "referral.support-started.v1"));

            List<ConsumerRecord<String, byte[]>> told = signals.seen().stream()
                    .filter(signal -> of(signal, journey))
                    .toList();
            assertEquals(
                    List.of("referral-submitted", "referral-decided", "meeting-held", "support-started"),
                    told.stream().map(TellingOthersTest::name).toList());
            assertEquals(
                    List.of("1", "2", "3", "4"),
                    told.stream().map(signal -> header(signal, "ce_sequence")).toList());
            told.forEach(signal -> assertContract(signal, body(signal)));
        }
    }

    @Test
    @DisplayName("the person reaches casework with all that it needs, and the receipt closes the obligation")
    void handover() {
        try (TopicReader handovers = TopicReader.fromNowOn("handover.to.casework-service")) {
            String id = accepted(Forms.referralOf("Übergeben"));
            meet(id, Forms.meeting("STARTED", "REFUSED"));
            UUID journey = database.journey(id);

            ConsumerRecord<String, byte[]> message = handovers.await("the handover", found -> of(found, journey));

            JsonNode body = opened(message, "casework-service");
            assertContract(message, body);
            assertEquals("Übergeben", body.at("/person/familyName").asText());
            assertEquals("kemal.kim", body.path("caseManager").asText());
            assertEquals("COURSE_PLACE", body.at("/consents/0/purpose").asText());
            assertEquals("REFUSED", body.at("/consents/2/answer").asText());

            String messageId = header(message, "ce_id");
            CaseworkService.of(journey).receipt(messageId);
            Waiting.until(
                    "the receipt",
                    () -> database.count(
                                    "select count(*) from obligation where id = ? and outcome = 'APPLIED' and body is null",
                                    UUID.fromString(messageId))
                            == 1);
        }
    }

    @Test
    @DisplayName("facts wait for C9, then come in order; taken back when C9 is")
    void factsWait() {
        try (TopicReader facts = TopicReader.fromNowOn("facts.from.referral-service")) {
            String id = accepted(Forms.referral());
            meet(id, Forms.meeting("STARTED", "GRANTED"));
            UUID journey = database.journey(id);
            assertEquals(
                    4, database.count("select count(*) from fact where journey = ? and body is not null", journey));

            CaseworkService casework = CaseworkService.of(journey);
            casework.evaluation("GRANTED");

            facts.await("the start", fact -> of(fact, journey) && isOf(fact, "referral.fact-started.v1"));
            List<ConsumerRecord<String, byte[]>> told =
                    facts.seen().stream().filter(fact -> of(fact, journey)).toList();
            assertEquals(
                    List.of("fact-submitted", "fact-decided", "fact-meeting-held", "fact-started"),
                    told.stream().map(TellingOthersTest::name).toList());
            told.forEach(fact -> assertContract(fact, body(fact)));
            JsonNode submitted = body(told.getFirst());
            assertEquals("18-20", submitted.path("ageBand").asText());
            assertEquals("RECOGNISED", submitted.path("statusGroup").asText());
            assertEquals("coesfeld", submitted.path("region").asText());
            assertEquals(5, body(told.get(2)).path("waitWorkingDays").asInt());

            casework.evaluation("WITHDRAWN");
            facts.await("their withdrawal", fact -> of(fact, journey) && isOf(fact, "platform.fact-withdrawn.v1"));
        }
    }

    @Test
    @DisplayName("a way that ends before anybody could ask for C9 leaves counters and no fact")
    void neverAsked() {
        long before = counter("REFERRED");
        String id = handIn(Forms.referral());

        as(KARIN)
                .body(Forms.refusal("AREA").toString())
                .post("/referrals/{id}/refusal", id)
                .then()
                .statusCode(204);

        assertEquals(before + 1, counter("REFERRED"));
        assertEquals(0, database.count("select count(*) from fact where journey = ?", database.journey(id)));
    }

    @Test
    @DisplayName("once support has started, a withdrawn C1 reaches casework, and the person is locked here")
    void consentWithdrawnAfterStart() {
        try (TopicReader handovers = TopicReader.fromNowOn("handover.to.casework-service")) {
            String id = accepted(Forms.referral());
            meet(id, Forms.meeting("STARTED", "GRANTED"));
            UUID journey = database.journey(id);
            String consent =
                    as(KEMAL).get("/referrals/{id}", id).then().extract().path("consents[0].id");

            as(KEMAL)
                    .body("{}")
                    .post("/referrals/{id}/consents/{consent}/withdrawal", id, consent)
                    .then()
                    .statusCode(204);

            ConsumerRecord<String, byte[]> told = handovers.await(
                    "the withdrawal",
                    found -> of(found, journey) && isOf(found, "referral.referral-consent-withdrawn.v1"));
            JsonNode body = opened(told, "casework-service");
            assertContract(told, body);
            assertEquals("C1", body.path("scope").asText());
            assertTrue(as(KEMAL).get("/referrals/{id}", id).path("person") == null);
        }
    }

    @Test
    @DisplayName("when casework ends the support the referral's timeline says so, and it stays started")
    void supportEnded() {
        String id = accepted(Forms.referral());
        meet(id, Forms.meeting("STARTED", "GRANTED"));

        CaseworkService.of(database.journey(id)).signal("casework.support-ended.v1", ended(id));

        Waiting.until("the end", () -> as(KEMAL)
                .get("/referrals/{id}", id)
                .<List<String>>path("timeline.what")
                .contains("SupportEnded"));
        assertEquals("STARTED", as(KEMAL).get("/referrals/{id}", id).path("state"));
    }

    @Test
    @DisplayName("when casework hands the case over the referral is the new case manager's, and not the former one's")
    void caseAssigned() {
        String id = accepted(Forms.referral());
        meet(id, Forms.meeting("STARTED", "GRANTED"));

        CaseworkService.of(database.journey(id)).signal("casework.case-assigned.v1", assigned(id));

        Waiting.until(
                "the former is out", () -> as(KEMAL).get("/referrals/{id}", id).statusCode() == 404);
        as(KLARA)
                .get("/referrals/{id}", id)
                .then()
                .statusCode(200)
                .body("caseManager", equalTo(KLARA))
                .body("timeline.what", hasItem("CaseAssigned"));
    }

    @Test
    @DisplayName("facts of whom nobody asked about C9 wait until the support ends, and are counted then")
    void neverAskedDuringSupport() {
        long before = counter("REFERRED");
        String id = accepted(Forms.referral());
        meet(id, Forms.meeting("STARTED", "GRANTED"));
        UUID journey = database.journey(id);

        CaseworkService.of(journey).signal("casework.support-ended.v1", ended(id));

        Waiting.until("nothing waits", () -> waiting(journey) == 0);
        assertEquals(before + 1, counter("REFERRED"));
        assertEquals(0, toldFacts(journey));
    }

    @Test
    @DisplayName("a C9 that has run out takes no fact back")
    void evaluationRanOut() {
        String id = accepted(Forms.referral());
        meet(id, Forms.meeting("STARTED", "GRANTED"));
        UUID journey = database.journey(id);
        CaseworkService casework = CaseworkService.of(journey);
        casework.evaluation("GRANTED");
        casework.evaluation("EXPIRED");

        casework.signal("casework.support-ended.v1", ended(id));

        Waiting.until(
                "the end",
                () -> database.count(
                                "select count(*) from referral where journey_id = ? and ended_on is not null", journey)
                        == 1);
        assertEquals(4, toldFacts(journey));
    }

    private static ObjectNode assigned(String referral) {
        return JSON.createObjectNode()
                .put("caseId", UUID.randomUUID().toString())
                .put("referralId", referral)
                .put("caseManager", KLARA)
                .put("assignedOn", "2026-09-01");
    }

    private static ObjectNode ended(String referral) {
        return JSON.createObjectNode()
                .put("caseId", UUID.randomUUID().toString())
                .put("referralId", referral)
                .put("endedOn", "2026-09-01");
    }

    private long waiting(UUID journey) {
        return database.count("select count(*) from fact where journey = ?", journey);
    }

    private long toldFacts(UUID journey) {
        return database.count("select count(*) from emitted where key = ? and topic like 'facts%'", journey.toString());
    }

    private long counter(String counter) {
        return database.count(
                "select coalesce(sum(value), 0)::bigint from fact_counter where month = '2026-07' and counter = ?",
                counter);
    }

    private static boolean of(ConsumerRecord<String, byte[]> message, UUID journey) {
        return journey.toString().equals(message.key());
    }

    private static String name(ConsumerRecord<String, byte[]> message) {
        return header(message, "ce_type").replaceAll("^de\\.integrativ\\.[a-z]+\\.|\\.v1$", "");
    }

    private void assertContract(ConsumerRecord<String, byte[]> message, JsonNode body) {
        assertEquals(List.of(), contracts.validate(header(message, "ce_type"), body));
    }

    private static JsonNode body(ConsumerRecord<String, byte[]> message) {
        try {
            return JSON.readTree(message.value());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

package de.integrativ.referral.agency;

import static de.integrativ.referral.support.JobcenterSystem.AGENCY;
import static de.integrativ.referral.support.JobcenterSystem.FROM_US;
import static de.integrativ.referral.support.JobcenterSystem.TO_US;
import static de.integrativ.referral.support.JobcenterSystem.envelope;
import static de.integrativ.referral.support.JobcenterSystem.header;
import static de.integrativ.referral.support.JobcenterSystem.isOf;
import static de.integrativ.referral.support.JobcenterSystem.jose;
import static de.integrativ.referral.support.JobcenterSystem.opened;
import static de.integrativ.referral.support.JobcenterSystem.publish;
import static de.integrativ.referral.support.People.KARIN;
import static de.integrativ.referral.support.People.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrativ.contracts.Contracts;
import de.integrativ.referral.support.Database;
import de.integrativ.referral.support.Forms;
import de.integrativ.referral.support.JobcenterSystem.Event;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestBroker;
import de.integrativ.testing.TopicReader;
import de.integrativ.testing.Waiting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@DisplayName("An event of the Jobcenter's own system")
class JobcenterEventsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SUBMITTED = "jobcenter.referral-submitted.v1";

    @Inject
    Database database;

    private final Contracts contracts = Contracts.load();
    private final String ref = "JC-" + UUID.randomUUID();
    private TopicReader answers = TopicReader.fromNowOn(FROM_US);

    @BeforeEach
    void listen() {
        answers.close();
        answers = TopicReader.fromNowOn(FROM_US);
    }

    @AfterEach
    void hangUp() {
        answers.close();
    }

    @Test
    @DisplayName("becomes a referral, and the agency gets its receipt")
    void submitted() {
        Event event = Event.of(ref, 1, SUBMITTED, Forms.referralOf("Ereignis"));

        publish(event);

        assertReceipt(event, "APPLIED");
        as(KARIN)
                .get("/referrals/{id}", database.referral(AGENCY, ref))
                .then()
                .body("state", equalTo("SUBMITTED"))
                .body("agency", equalTo(AGENCY))
                .body("person.familyName", equalTo("Ereignis"));
    }

    @Test
    @DisplayName("that comes twice is applied once and receipted twice")
    void twice() {
        Event event = Event.of(ref, 1, SUBMITTED, Forms.referral());
        publish(event);
        publish(event);

        Waiting.until(
                "two receipts",
                () -> answers.seen().stream()
                                .filter(answer -> isOf(answer, "agency.receipt.v1")
                                        && header(answer, "ce_ref").equals(ref))
                                .count()
                        == 2);
        assertEquals(1, database.count("select count(*) from referral where agency_ref = ?", ref));
    }

    @Test
    @DisplayName("tells the agency every turn that follows, under a key of our own and by the agency's reference")
    void theWayBack() {
        publish(Event.of(ref, 1, SUBMITTED, Forms.referral()));
        String id = awaitReferral();
        as(KARIN).body("{\"question\": \"Welche Schule?\"}").post("/referrals/{id}/info-request", id);
        JsonNode asked = awaitNotice("referral.info-requested.v1");
        assertEquals("Welche Schule?", asked.path("question").asText());

        publish(Event.of(
                ref, 2, "jobcenter.info-answered.v1", JSON.createObjectNode().put("text", "Realschule")));
        Waiting.until(
                "the answer",
                () -> as(KARIN).get("/referrals/{id}", id).path("state").equals("SUBMITTED"));
        as(KARIN)
                .body(Forms.refusal("DUPLICATE").put("decidedOn", (String) null).toString())
                .post("/referrals/{id}/refusal", id)
                .then()
                .statusCode(204);

        JsonNode declined = awaitNotice("referral.declined.v1");
        assertEquals(ref, declined.path("yourReference").asText());
        assertEquals("NOT_SUITABLE", declined.path("code").asText());
    }

    @Test
    @DisplayName("of a shape that the contract doesn't know comes back with each field and its remedy")
    void malformed() {
        ObjectNode form = Forms.referral();
        ((ObjectNode) form.get("person")).put("birthDate", "14.03.2007");
        Event event = Event.of(ref, 1, SUBMITTED, form);

        publish(event);

        JsonNode problem = awaitProblem(event.ref());
        assertEquals("person.birthDate", problem.at("/errors/0/field").asText());
        assertReceipt(event, "REFUSED");
    }

    @Test
    @DisplayName("with a character that no database holds comes back with the field, and holds up nothing")
    void noText() {
        ObjectNode form = Forms.referral();
        ((ObjectNode) form.get("person")).put("givenName", "Ami\0ra");

        publish(Event.of(ref, 1, SUBMITTED, form));

        assertEquals("person.givenName", awaitProblem(ref).at("/errors/0/field").asText());
        publish(Event.of(ref, 2, SUBMITTED, Forms.referral()));
        awaitReferral();
    }

    @Test
    @DisplayName("that is replayed under a new id comes back with a problem, and is kept")
    void replayed() {
        Event event = Event.of(ref, 1, SUBMITTED, Forms.referral());
        publish(event);
        assertReceipt(event, "APPLIED");

        publish(event.replayedAs(UUID.randomUUID(), 2), jose(event, 1));

        JsonNode problem = awaitProblem(ref);
        assertEquals("urn:integrativ:problem:misbound", problem.path("type").asText());
        assertEquals(1, database.count("select count(*) from parking where key = ?", ref));
        assertEquals(1, database.count("select count(*) from referral where agency_ref = ?", ref));
    }

    @Test
    @DisplayName("cannot be written by another agency: the broker refuses it")
    void anotherAgency() {
        Event event = Event.of(ref, 1, SUBMITTED, Forms.referral()).signedBy("bamf");

        IllegalStateException refused = assertThrows(
                IllegalStateException.class,
                () -> TestBroker.send(TestBroker.agency("bamf"), envelope(event, jose(event, 1))));

        assertTrue(String.valueOf(refused.getCause()).contains(TO_US), String.valueOf(refused.getCause()));
    }

    @Test
    @DisplayName("that takes a referral back before the referral itself comes keeps it from ever being stored")
    void withdrawalOvertakes() {
        publish(Event.of(ref, 2, "jobcenter.referral-withdrawn.v1", JSON.createObjectNode()));
        Waiting.until(
                "the bar", () -> database.count("select count(*) from bar where id = ?", AGENCY + "/" + ref) == 1);

        Event late = Event.of(ref, 1, SUBMITTED, Forms.referral());
        publish(late);

        assertReceipt(late, "REFUSED");
        assertEquals(0, database.count("select count(*) from referral where agency_ref = ?", ref));
    }

    @Test
    @DisplayName("that withdraws C3 before the referral itself comes stops C3 alone")
    void consentThreeWithdrawnBefore() {
        publish(Event.of(
                ref,
                2,
                "jobcenter.consent-withdrawn.v1",
                JSON.createObjectNode().put("scope", "C3").put("withdrawnOn", "2026-07-05")));
        Waiting.until(
                "the bar", () -> database.count("select count(*) from bar where id = ?", AGENCY + "/" + ref) == 1);
        ObjectNode form = Forms.referral();
        form.withArray("consents").removeAll().add(Forms.consent("C1")).add(Forms.consent("C3"));

        publish(Event.of(ref, 1, SUBMITTED, form));

        as(KARIN)
                .get("/referrals/{id}", awaitReferral())
                .then()
                .body("state", equalTo("SUBMITTED"))
                .body("consents.scope", equalTo(List.of("C1")));
    }

    @Test
    @DisplayName("that withdraws C1 ends the referral and locks the person")
    void consentWithdrawn() {
        publish(Event.of(ref, 1, SUBMITTED, Forms.referral()));
        String id = awaitReferral();

        publish(Event.of(
                ref,
                2,
                "jobcenter.consent-withdrawn.v1",
                JSON.createObjectNode().put("scope", "C1").put("withdrawnOn", "2026-07-05")));

        Waiting.until(
                "the withdrawal",
                () -> as(KARIN).get("/referrals/{id}", id).path("state").equals("WITHDRAWN"));
        as(KARIN).get("/referrals/{id}", id).then().body("person", nullValue());
    }

    private String awaitReferral() {
        Waiting.until("the referral", () -> database.referral(AGENCY, ref) != null);
        return String.valueOf(database.referral(AGENCY, ref));
    }

    private void assertReceipt(Event event, String outcome) {
        ConsumerRecord<String, byte[]> receipt = answers.await(
                "receipt of " + event.type(),
                answer -> isOf(answer, "agency.receipt.v1")
                        && opened(answer, AGENCY)
                                .path("messageId")
                                .asText()
                                .equals(event.id().toString()));
        assertEquals(outcome, opened(receipt, AGENCY).path("outcome").asText());
    }

    /** Only the problems about this test's own reference; the body is the contract's. */
    private JsonNode awaitProblem(String about) {
        JsonNode body = opened(
                answers.await(
                        "a problem about " + about,
                        answer -> isOf(answer, "agency.problem.v1")
                                && header(answer, "ce_ref").equals(about)),
                AGENCY);
        assertEquals(List.of(), contracts.validate("de.integrativ.agency.problem.v1", body));
        return body.path("problem");
    }

    private JsonNode awaitNotice(String type) {
        ConsumerRecord<String, byte[]> notice = answers.await(
                type,
                answer -> isOf(answer, type)
                        && opened(answer, AGENCY).path("yourReference").asText().equals(ref));
        assertTrue(!header(notice, "ce_ref").equals(ref), "the key is ours, not the agency's");
        JsonNode body = opened(notice, AGENCY);
        assertEquals(List.of(), contracts.validate("de.integrativ." + type, body));
        return body;
    }
}

package de.integrativ.network.agencyedge;

import static de.integrativ.network.CaseworkSide.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrativ.network.CaseworkSide;
import de.integrativ.network.CaseworkSide.Request;
import de.integrativ.network.Heard;
import de.integrativ.network.Parties;
import de.integrativ.network.PartnerSide;
import de.integrativ.network.PartnerSide.Said;
import de.integrativ.platform.event.Wire;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TopicReader;
import de.integrativ.testing.Waiting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PartnerOverKafkaTest {

    private static final String TO_BAMF = "requests.to.bamf";
    private static final Map<String, Object> ON = Map.of("on", TODAY.toString());

    private final CaseworkSide casework = new CaseworkSide();
    private final Request request = CaseworkSide.toSystemOf("bamf");
    private final PartnerSide bamf = new PartnerSide("bamf", String.valueOf(request.ref()));

    @Test
    void what_casework_sealed_is_passed_on_as_it_is() {
        try (TopicReader topic = TopicReader.fromNowOn(TO_BAMF)) {
            casework.compose(request);

            ConsumerRecord<String, byte[]> message = next(topic, "casework.request-sent");
            assertEquals("1", Wire.optional(message.headers(), "ce_sequence"));
            assertEquals(CaseworkSide.SOURCE, Wire.optional(message.headers(), "ce_source"));
            JsonNode content = Parties.open(text(message), "bamf");
            assertEquals("Amira", content.path("fields").path("givenName").asText());
        }
    }

    @Test
    void what_a_restored_casework_sealed_names_its_epoch_and_the_last_place_it_knows() {
        try (TopicReader topic = TopicReader.fromNowOn(TO_BAMF)) {
            casework.composeAfterARestore(request);

            ConsumerRecord<String, byte[]> message = next(topic, "casework.request-sent");
            assertEquals("2", Wire.optional(message.headers(), "ce_epoch"));
            assertEquals("1", Wire.optional(message.headers(), "ce_knownepoch"));
            assertEquals("1", Wire.optional(message.headers(), "ce_knownsequence"));
        }
    }

    @Test
    void what_the_partner_seals_for_casework_reaches_it_unread() {
        try (Heard heard = new Heard()) {
            arrived();
            bamf.overKafka("partner.request-acknowledged", ON);

            Said answer =
                    bamf.overKafka("partner.request-answered", Map.of("on", TODAY.toString(), "outcome", "PARTIAL"));

            JsonNode answered = heard.handover("network.partner-answered", casework.journey);
            assertEquals(answer.jose(), answered.path("sealed").asText());
            assertFalse(answered.has("outcome"));
            heard.handover("network.partner-acknowledged", casework.journey);
            heard.signal("network.request-state", casework.journey);
        }
    }

    @Test
    void what_casework_hands_over_again_is_offered_again() {
        arrived();
        try (TopicReader topic = TopicReader.fromNowOn(TO_BAMF)) {
            casework.compose(request);

            ConsumerRecord<String, byte[]> again = next(topic, "casework.request-sent");
            assertEquals("1", Wire.optional(again.headers(), "ce_sequence"));
        }
    }

    @Test
    void the_partners_receipt_reaches_the_service_that_owes() {
        try (Heard heard = new Heard()) {
            arrived();

            Said receipt = bamf.overKafka(
                    "agency.receipt", Map.of("messageId", request.id().toString(), "outcome", "APPLIED"));

            JsonNode passedOn = heard.handover("platform.receipt-passed-on", casework.journey);
            assertEquals(receipt.jose(), passedOn.path("sealed").asText());
        }
    }

    @Test
    void an_answer_about_a_request_that_another_partner_has_comes_back_as_a_problem() {
        Request toOffice = CaseworkSide.toSystemOf("abh-coesfeld");
        casework.compose(toOffice);
        PartnerSide intruder = new PartnerSide("bamf", String.valueOf(toOffice.ref()));
        try (TopicReader topic = TopicReader.fromNowOn(TO_BAMF)) {
            intruder.overKafka("partner.request-acknowledged", ON);

            ConsumerRecord<String, byte[]> message =
                    topic.await("the problem", m -> is(m, "agency.problem", String.valueOf(toOffice.ref())));
            assertEquals(
                    "urn:integrativ:problem:not-there",
                    Parties.open(text(message), "bamf")
                            .path("problem")
                            .path("type")
                            .asText());
        }
    }

    @Test
    void an_answer_that_casework_cannot_read_comes_back_as_a_problem_and_can_be_given_again() {
        try (Heard heard = new Heard();
                TopicReader topic = TopicReader.fromNowOn(TO_BAMF)) {
            arrived();
            bamf.overKafka("partner.request-acknowledged", ON);
            Map<String, String> content = Map.of("on", TODAY.toString(), "outcome", "PARTIAL");
            Said unreadable = bamf.overKafka("partner.request-answered", content);
            heard.handover("network.partner-answered", casework.journey);

            casework.refuse(
                    request, "partner.request-answered", unreadable.envelope().id());

            JsonNode problem = Parties.open(text(next(topic, "agency.problem")), "bamf");
            assertEquals(
                    unreadable.envelope().id().toString(),
                    problem.path("messageId").asText());
            assertEquals(
                    "urn:integrativ:problem:partner-message-unreadable",
                    problem.path("problem").path("type").asText());
            bamf.overKafka("partner.request-answered", content);
            Waiting.until("it is answered again", () -> heard.states(casework.journey)
                    .equals(List.of("ACKNOWLEDGED", "ANSWERED", "ACKNOWLEDGED", "ANSWERED")));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-3, 3})
    void a_step_on_a_day_that_cannot_be_comes_back_as_a_problem(int days) {
        arrived();
        try (TopicReader topic = TopicReader.fromNowOn(TO_BAMF)) {
            PartnerSide.publish(
                    bamf.say("partner.request-acknowledged", ON, Instant.now().plus(Duration.ofDays(days))));

            assertEquals(
                    "urn:integrativ:problem:date-not-possible",
                    Parties.open(text(next(topic, "agency.problem")), "bamf")
                            .path("problem")
                            .path("type")
                            .asText());
        }
    }

    @Test
    void a_message_sealed_for_someone_else_comes_back_as_a_problem() {
        arrived();
        Said said = bamf.say("partner.request-acknowledged", ON);
        String forReferral = Parties.seal(said.envelope(), "bamf", "referral-service", ON);
        try (TopicReader topic = TopicReader.fromNowOn(TO_BAMF)) {
            PartnerSide.publish(new Said(said.envelope(), forReferral));

            ConsumerRecord<String, byte[]> message = next(topic, "agency.problem");
            assertEquals(
                    "urn:integrativ:problem:wrong-recipient",
                    Parties.open(text(message), "bamf")
                            .path("problem")
                            .path("type")
                            .asText());
        }
    }

    @Test
    void after_the_recall_the_partner_is_told_and_its_late_answer_still_reaches_casework() {
        try (Heard heard = new Heard();
                TopicReader topic = TopicReader.fromNowOn(TO_BAMF)) {
            arrived();
            bamf.overKafka("partner.request-acknowledged", ON);
            heard.handover("network.partner-acknowledged", casework.journey);
            casework.recall(request);
            next(topic, "casework.request-withdrawn");

            bamf.overKafka("partner.request-answered", Map.of("on", TODAY.toString(), "outcome", "POSITIVE"));
            bamf.overKafka("partner.deletion-confirmed", ON);

            heard.handover("network.partner-answered", casework.journey);
            JsonNode confirmed = heard.handover("network.deletion-confirmed", casework.journey);
            assertEquals(
                    request.disclosure().toString(),
                    confirmed.path("disclosureId").asText());
            assertEquals(List.of("ACKNOWLEDGED", "RECALLED"), heard.states(casework.journey));
        }
    }

    @Test
    void a_recall_that_comes_first_bars_the_request() {
        try (TopicReader topic = TopicReader.fromNowOn(TO_BAMF)) {
            Runnable compose = casework.composeLater(request);
            casework.recall(request);
            next(topic, "casework.request-withdrawn");

            compose.run();

            ConsumerRecord<String, byte[]> empty = next(topic, "platform.void");
            assertEquals("1", Wire.optional(empty.headers(), "ce_sequence"));
            assertEquals("{}", Parties.open(text(empty), "bamf").toString());
        }
    }

    private void arrived() {
        try (TopicReader topic = TopicReader.fromNowOn(TO_BAMF)) {
            casework.compose(request);
            next(topic, "casework.request-sent");
        }
    }

    private ConsumerRecord<String, byte[]> next(TopicReader topic, String type) {
        return topic.await(type, m -> is(m, type, String.valueOf(request.ref())));
    }

    private static boolean is(ConsumerRecord<String, byte[]> message, String type, String ref) {
        return ("de.integrativ." + type + ".v1").equals(Wire.optional(message.headers(), "ce_type"))
                && ref.equals(message.key());
    }

    private static String text(ConsumerRecord<String, byte[]> message) {
        return new String(message.value(), StandardCharsets.UTF_8);
    }
}

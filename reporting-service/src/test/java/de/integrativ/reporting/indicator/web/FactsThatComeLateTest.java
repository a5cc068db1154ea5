package de.integrativ.reporting.indicator.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.event.Known;
import de.integrativ.platform.event.Topics;
import de.integrativ.platform.event.Types;
import de.integrativ.platform.event.Wire;
import de.integrativ.reporting.Applied;
import de.integrativ.reporting.FactSender;
import de.integrativ.reporting.Told;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class FactsThatComeLateTest {

    private static final String REPLAY = Topics.replay("facts.from.referral-service", "reporting-service");

    private final FactSender sender = new FactSender();

    @Inject
    Applied applied;

    @AfterEach
    void close() {
        sender.close();
    }

    @Test
    void a_fact_that_is_told_late_counts_in_the_period_in_which_it_happened() {
        told("2019-01-07", 4);
        assertEquals(4, referrals("2019-01"));

        told("2019-01-08", 1);

        assertEquals(5, referrals("2019-01"));
    }

    @Test
    void a_corrected_fact_moves_the_way_to_where_it_belongs() {
        UUID[] journeys = told("2018-02-04", 4);

        sender.tell(Told.REFERRAL, journeys[0], "referral.fact-submitted.v1", Told.submitted("2017-03-04"));
        applied.await(sender, Told.REFERRAL, journeys[0]);

        assertEquals(3, referrals("2018-02"));
    }

    @Test
    void facts_that_are_told_again_on_the_replay_topic_count_once() {
        UUID journey = UUID.randomUUID();
        told("2019-04-01", 3);
        ProducerRecord<String, byte[]> fact =
                sender.fact(Told.REFERRAL, journey, "referral.fact-submitted.v1", Told.submitted("2019-04-02"));
        sender.send(Told.REFERRAL, List.of(on(REPLAY, fact), fact, on(REPLAY, fact)));
        applied.await(sender, Told.REFERRAL, journey);
        UUID behindThem = told("2016-05-01", 1)[0];
        applied.await(sender, Told.REFERRAL, behindThem);

        assertEquals(4, referrals("2019-04"));
    }

    @Test
    void what_was_lost_on_the_topic_comes_from_the_replay_and_its_tail_goes_on() {
        UUID journey = UUID.randomUUID();
        told("2019-06-03", 3);
        ProducerRecord<String, byte[]> lost =
                sender.fact(Told.REFERRAL, journey, "referral.fact-submitted.v1", Told.submitted("2019-06-04"));
        sender.tell(Told.REFERRAL, journey, "referral.fact-decided.v1", Told.accepted("2019-06-05"));
        applied.awaitParked(journey);

        sender.send(Told.REFERRAL, List.of(on(REPLAY, lost)));
        applied.await(sender, Told.REFERRAL, journey);

        assertEquals(4, referrals("2019-06"));
    }

    @Test
    void a_voided_fact_keeps_its_place_and_counts_nothing() throws Wire.Malformed {
        UUID journey = UUID.randomUUID();
        told("2019-07-01", 3);
        ProducerRecord<String, byte[]> submitted =
                sender.fact(Told.REFERRAL, journey, "referral.fact-submitted.v1", Told.submitted("2019-07-02"));
        sender.send(Told.REFERRAL, List.of(emptied(submitted)));

        sender.tell(Told.REFERRAL, journey, "referral.fact-decided.v1", Told.accepted("2019-07-03"));
        applied.await(sender, Told.REFERRAL, journey);

        assertEquals(3, referrals("2019-07"));
    }

    private UUID[] told(String day, int ways) {
        UUID[] journeys = Told.submittedWays(sender, ways, day, "coesfeld", "jobcenter-coesfeld");
        for (UUID journey : journeys) {
            applied.await(sender, Told.REFERRAL, journey);
        }
        return journeys;
    }

    private static int referrals(String month) {
        return given().auth()
                .oauth2(TestTokens.of("eva.evaluation"))
                .get("/indicators?from=" + month + "-01&to="
                        + YearMonth.parse(month).atEndOfMonth())
                .then()
                .statusCode(200)
                .extract()
                .path("indicators[0].value");
    }

    private static ProducerRecord<String, byte[]> on(String topic, ProducerRecord<String, byte[]> fact) {
        return new ProducerRecord<>(topic, null, fact.key(), fact.value(), fact.headers());
    }

    /** As the outbox sends what was taken back: the same id and place, no content. */
    private static ProducerRecord<String, byte[]> emptied(ProducerRecord<String, byte[]> fact) throws Wire.Malformed {
        Envelope was = Wire.envelope(fact.headers(), fact.topic());
        Envelope empty = new Envelope(
                was.id(),
                Types.VOID,
                was.source(),
                was.topic(),
                was.key(),
                was.sequence(),
                was.epoch(),
                was.occurredAt(),
                was.recordedAt());
        return new ProducerRecord<>(
                fact.topic(),
                null,
                fact.key(),
                "{}".getBytes(StandardCharsets.UTF_8),
                Wire.headers(empty, Known.NOTHING, false, null));
    }
}

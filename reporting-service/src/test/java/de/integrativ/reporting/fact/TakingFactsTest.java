package de.integrativ.reporting.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.integrativ.reporting.Applied;
import de.integrativ.reporting.FactSender;
import de.integrativ.reporting.Told;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestBroker;
import de.integrativ.testing.TopicReader;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class TakingFactsTest {

    private static final String WAYS_HELD = "select count(*) from way where held_on = cast(? as date)";
    private static final String DAY = "2024-02-05";

    private final FactSender sender = new FactSender();
    private final UUID journey = UUID.randomUUID();

    @Inject
    Applied applied;

    @AfterEach
    void close() {
        sender.close();
    }

    @Test
    void a_fact_that_comes_again_has_its_effect_once() {
        ProducerRecord<String, byte[]> submitted =
                sender.fact(Told.REFERRAL, journey, "referral.fact-submitted.v1", Told.submitted(DAY));
        ProducerRecord<String, byte[]> held =
                sender.fact(Told.REFERRAL, journey, "referral.fact-meeting-held.v1", Told.held("2024-02-06"));

        sender.send(Told.REFERRAL, List.of(submitted, submitted, held, submitted, held));
        applied.await(sender, Told.REFERRAL, journey);

        assertEquals(1, applied.count(WAYS_HELD, "2024-02-06"));
        assertEquals(2, ingestedOf("2024-02-06"));
    }

    @Test
    void facts_that_come_in_the_wrong_order_are_all_in_at_the_end() {
        ProducerRecord<String, byte[]> first =
                sender.fact(Told.REFERRAL, journey, "referral.fact-submitted.v1", Told.submitted(DAY));
        ProducerRecord<String, byte[]> second =
                sender.fact(Told.REFERRAL, journey, "referral.fact-decided.v1", Told.accepted("2024-02-07"));
        ProducerRecord<String, byte[]> third =
                sender.fact(Told.REFERRAL, journey, "referral.fact-meeting-held.v1", Told.held("2024-02-08"));

        sender.send(Told.REFERRAL, List.of(third, second, first));
        applied.await(sender, Told.REFERRAL, journey);

        assertEquals(3, ingestedOf("2024-02-08"));
    }

    @Test
    void the_two_services_facts_of_one_journey_meet_in_one_way_whoever_comes_first() {
        sender.tell(
                Told.CASEWORK,
                journey,
                "casework.fact-opened.v1",
                Map.of("startedOn", "2024-02-09", "planDueOn", "2024-03-22"));
        applied.await(sender, Told.CASEWORK, journey);

        sender.tell(Told.REFERRAL, journey, "referral.fact-submitted.v1", Told.submitted(DAY));
        applied.await(sender, Told.REFERRAL, journey);

        assertEquals(
                1,
                applied.count(
                        "select count(*) from way where submitted_on = cast(? as date) and plan_due_on = cast(? as date)",
                        DAY,
                        "2024-03-22"));
    }

    @Test
    void a_withdrawal_takes_back_what_both_services_told_and_bars_what_comes_later() {
        sender.tell(Told.REFERRAL, journey, "referral.fact-submitted.v1", Told.submitted("2024-02-12"));
        applied.await(sender, Told.REFERRAL, journey);

        sender.tell(Told.CASEWORK, journey, "platform.fact-withdrawn.v1", Map.of());
        applied.await(sender, Told.CASEWORK, journey);
        sender.tell(Told.REFERRAL, journey, "referral.fact-meeting-held.v1", Told.held("2024-02-12"));
        applied.await(sender, Told.REFERRAL, journey);

        assertEquals(0, applied.count("select count(*) from way where submitted_on = cast(? as date)", "2024-02-12"));
        assertEquals(0, applied.count(WAYS_HELD, "2024-02-12"));
        assertEquals(0, applied.count("select count(*) from journey where journey = ? and way is not null", journey));
    }

    @Test
    void a_withdrawal_that_overtakes_a_missing_fact_is_not_undone_by_it() {
        ProducerRecord<String, byte[]> submitted =
                sender.fact(Told.REFERRAL, journey, "referral.fact-submitted.v1", Told.submitted("2024-02-13"));
        ProducerRecord<String, byte[]> withdrawn =
                sender.fact(Told.REFERRAL, journey, "platform.fact-withdrawn.v1", Map.of());

        sender.send(Told.REFERRAL, List.of(withdrawn, submitted));
        applied.await(sender, Told.REFERRAL, journey);

        assertEquals(0, applied.count("select count(*) from way where submitted_on = cast(? as date)", "2024-02-13"));
    }

    @Test
    void of_a_cumulative_counter_the_last_one_holds() {
        sender.tell(Told.CASEWORK, journey, "platform.fact-counted.v1", counted(2));
        sender.tell(Told.CASEWORK, journey, "platform.fact-counted.v1", counted(5));
        applied.await(sender, Told.CASEWORK, journey);

        assertEquals(
                5,
                applied.count(
                        "select sum(value) from monthly_count where month = ? and counter = ?", "2024-02", "REFERRED"));
        assertEquals(0, applied.count("select count(*) from journey where journey = ?", journey));
    }

    @Test
    void a_fact_that_carries_more_than_the_allow_list_waits_unread_and_sealed() {
        ProducerRecord<String, byte[]> talkative = talkative("2024-02-14");

        sender.send(Told.REFERRAL, List.of(talkative));

        applied.awaitParked(journey);
        assertEquals(
                1,
                applied.count(
                        "select count(*) from parking where key = ? and reason = 'OFF_LIST' and detail like '%givenName%'",
                        journey.toString()));
        assertEquals(0, applied.count("select count(*) from way where submitted_on = cast(? as date)", "2024-02-14"));
        assertEquals(0, applied.count("select count(*) from ingested where body::text like '%Amira%'"));
        assertEquals(
                0, applied.count("select count(*) from parking where strpos(encode(value, 'escape'), 'Amira') > 0"));
    }

    @Test
    void the_same_fact_without_what_was_too_much_takes_its_place() {
        ProducerRecord<String, byte[]> clean =
                sender.fact(Told.REFERRAL, journey, "referral.fact-submitted.v1", Told.submitted("2024-02-15"));
        sender.send(Told.REFERRAL, List.of(talkative(clean)));
        applied.awaitParked(journey);

        sender.send(Told.REFERRAL, List.of(clean));
        applied.await(sender, Told.REFERRAL, journey);

        assertEquals(1, applied.count("select count(*) from way where submitted_on = cast(? as date)", "2024-02-15"));
        assertEquals(0, applied.count("select count(*) from parking where key = ?", journey.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"signals.from.referral-service", "signals.from.casework-service", "handover.to.casework-service"
            })
    void reporting_may_not_read_what_runs_the_process(String topic) {
        assertThrows(TopicAuthorizationException.class, () -> TopicReader.fromNowOn(
                        topic, TestBroker.service("reporting-service"))
                .close());
    }

    private long ingestedOf(String heldOn) {
        return applied.count(
                "select count(*) from ingested join way using (way) where held_on = cast(? as date)", heldOn);
    }

    private ProducerRecord<String, byte[]> talkative(String day) {
        return talkative(sender.fact(Told.REFERRAL, journey, "referral.fact-submitted.v1", Told.submitted(day)));
    }

    private static ProducerRecord<String, byte[]> talkative(ProducerRecord<String, byte[]> clean) {
        String body = new String(clean.value(), StandardCharsets.UTF_8).replace("{", "{\"givenName\":\"Amira\",");
        return new ProducerRecord<>(
                clean.topic(), null, clean.key(), body.getBytes(StandardCharsets.UTF_8), clean.headers());
    }

    private static Map<String, Object> counted(long value) {
        return Map.of("month", "2024-02", "counter", "REFERRED", "value", value);
    }
}

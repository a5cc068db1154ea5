package de.integrativ.acceptance.faults.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The checker is only worth something if it sees each kind of damage; each test does one kind to a faultless history. */
class CheckerTest {

    private static final ObjectNode EMPTY = new ObjectMapper().createObjectNode();
    private final Doctored run = new Doctored();

    @Test
    void a_faultless_history_breaks_no_rule() {
        assertEquals(List.of(), Checker.check(run.history()));
    }

    @Test
    void a_message_that_lies_twice_on_its_topic_is_no_fault() {
        run.seen.add(run.seen.get(0));

        assertEquals(List.of(), Checker.check(run.history()));
    }

    @Test
    void an_event_without_an_answer_is_lost() {
        run.seen.removeIf(s -> s.type().equals("agency.receipt.v1") && s.key().equals("ref-barred"));

        finds("lost");
    }

    @Test
    void a_record_missing_in_the_middle_of_its_subject_is_seen() {
        run.seen.remove(run.indexOf(s -> s.type().equals("referral.meeting-held.v1")));

        finds("order", "incomplete");
    }

    @Test
    void a_record_missing_at_the_end_of_its_subject_is_seen() {
        run.seen.removeIf(s -> s.type().equals("referral.support-started.v1"));

        finds("incomplete");
    }

    @Test
    void two_records_in_the_wrong_order_are_seen() {
        int decided = run.indexOf(s -> s.type().equals("referral.referral-decided.v1"));
        run.seen.add(decided + 2, run.seen.remove(decided));

        finds("order", "incomplete");
    }

    @Test
    void another_record_under_a_known_number_is_seen() {
        Seen first = run.seen.get(0);
        run.seen.add(Doctored.under(first, UUID.randomUUID(), first.sequence()));

        finds("twice");
    }

    @Test
    void an_event_applied_twice_as_two_journeys_is_seen() {
        Seen announced = run.seen.get(0);
        run.say(announced.topic(), "another journey", Doctored.SUBMITTED, (ObjectNode) announced.body());

        finds("twice", "lost"); // lost: the second journey has no facts
    }

    @Test
    void a_step_that_was_taken_twice_is_seen() {
        run.say("signals.from.referral-service", run.journey("granted"), "referral.support-started.v1", EMPTY);

        finds("incomplete");
    }

    @Test
    void a_notice_told_twice_is_seen() {
        run.say("referrals.to.jc", "ref-granted", "referral.accepted.v1", EMPTY);

        finds("twice");
    }

    @Test
    void a_notice_that_never_came_is_seen() {
        run.seen.removeIf(s -> s.type().equals("referral.support-started-notice.v1"));

        finds("lost");
    }

    @Test
    void a_second_case_for_one_handover_is_seen() {
        run.cases.add(run.journey("granted"));

        finds("twice");
    }

    @Test
    void a_handover_that_opened_no_case_is_seen() {
        run.cases.remove(run.journey("refused"));

        finds("lost");
    }

    @Test
    void facts_about_someone_who_refused_are_seen() {
        run.say("facts.from.referral-service", run.journey("refused"), "referral.fact-submitted.v1", EMPTY);

        finds("revived", "lost"); // lost: reporting does not hold it
    }

    @Test
    void a_fact_ingested_twice_is_seen() {
        run.facts.add(run.facts.get(0));

        finds("twice");
    }

    @Test
    void a_fact_that_reporting_misses_is_seen() {
        run.facts.remove(0);

        finds("lost");
    }

    @Test
    void a_counter_that_reporting_missed_is_seen() {
        run.counters.put("REFERRED/2026-07", 1L);

        finds("lost");
    }

    @Test
    void a_counter_that_ends_too_high_is_seen() {
        run.say("facts.from.referral-service", "counters", "platform.fact-counted.v1", Doctored.counted(3));

        assertTrue(rules().contains("twice"));
    }

    @Test
    void a_step_after_the_withdrawal_is_seen() {
        run.say("signals.from.referral-service", run.journey("withdrawn"), "referral.referral-decided.v1", EMPTY);

        finds("revived", "incomplete");
    }

    @Test
    void a_referral_that_lives_although_barred_is_seen() {
        Way barred = run.ways.get(3);
        ObjectNode body = EMPTY.deepCopy().put("unit", barred.unit()).put("submittedOn", "" + barred.submittedOn());
        run.say("signals.from.referral-service", run.journey("barred"), Doctored.SUBMITTED, body);

        finds("revived");
    }

    @Test
    void a_withdrawal_that_was_lost_is_seen() {
        run.seen.removeIf(s -> s.type().equals("referral.referral-withdrawn.v1"));

        finds("incomplete");
    }

    private void finds(String... rules) {
        assertEquals(Set.of(rules), rules());
    }

    private Set<String> rules() {
        return Checker.check(run.history()).stream().map(Violation::rule).collect(Collectors.toSet());
    }
}

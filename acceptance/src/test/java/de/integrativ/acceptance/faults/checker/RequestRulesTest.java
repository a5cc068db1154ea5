package de.integrativ.acceptance.faults.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.acceptance.faults.checker.Requests.Asked;
import de.integrativ.acceptance.faults.checker.Requests.Copy;
import de.integrativ.acceptance.faults.checker.Requests.Delivered;
import de.integrativ.acceptance.faults.checker.Requests.Held;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Requests, answers and recalls, each spoilt in one way. */
class RequestRulesTest {

    private final Doctored run = new Doctored();
    private final DoctoredRequests requests = run.requests;

    @Test
    void a_request_that_lies_twice_on_its_topic_is_no_fault() {
        run.seen.add(run.indexOf(this::sentToAsked), run.seen.get(run.indexOf(this::sentToAsked)));

        finds();
    }

    @Test
    void a_request_that_was_voided_before_it_left_is_no_fault() {
        int sent = run.indexOf(
                s -> s.type().equals(RequestsArrived.SENT) && s.key().equals(DoctoredRequests.ref("recalled", true)));
        Seen record = run.seen.get(sent);
        run.seen.set(sent, as(RequestsArrived.VOID, record));

        finds();
    }

    @Test
    void a_request_composed_twice_is_seen() {
        Held first = requests.held.get(0);
        requests.held.add(new Held("another", first.journey(), "", first.state(), first.answer(), first.copy()));

        finds("twice");
    }

    @Test
    void a_request_that_never_reached_the_portal_is_seen() {
        requests.delivered.removeIf(row -> row.id().equals(requests.id("portal")));

        finds("lost");
    }

    @Test
    void a_request_that_was_taken_back_before_it_reached_the_portal_is_no_fault() {
        requests.delivered.removeIf(row -> row.id().equals(requests.id("locked")));

        finds();
    }

    @Test
    void a_request_that_never_reached_its_partners_system_is_seen() {
        run.seen.removeIf(this::sentToAsked);

        finds("lost");
    }

    @Test
    void a_second_message_under_one_ref_is_seen() {
        run.say(
                DoctoredRequests.SYSTEM,
                DoctoredRequests.ref("asked", true),
                RequestsArrived.SENT,
                DoctoredRequests.node());

        finds("twice");
    }

    @Test
    void a_withdrawal_before_its_request_is_seen() {
        Seen sent = run.seen.remove(run.indexOf(
                s -> s.type().equals(RequestsArrived.SENT) && s.key().equals(DoctoredRequests.ref("recalled", true))));
        run.seen.add(sent);

        finds("order", "revived");
    }

    @Test
    void a_request_that_nobody_composed_is_seen() {
        run.say(DoctoredRequests.SYSTEM, "a ref out of nowhere", RequestsArrived.SENT, DoctoredRequests.node());

        finds("twice");
    }

    @Test
    void content_sent_again_after_the_withdrawal_is_seen() {
        Seen sent = run.seen.get(run.indexOf(
                s -> s.type().equals(RequestsArrived.SENT) && s.key().equals(DoctoredRequests.ref("recalled", true))));
        run.seen.add(sent);

        finds("revived");
    }

    @Test
    void a_withdrawal_that_the_partner_was_not_told_of_is_seen() {
        run.seen.removeIf(s -> s.type().equals(RequestsArrived.WITHDRAWN));

        finds("lost");
    }

    @Test
    void content_left_in_a_table_after_the_recall_is_seen() {
        requests.delivered.replaceAll(
                row -> row.id().equals(requests.id("locked")) ? new Delivered(row.id(), row.state(), true) : row);

        finds("readable");
    }

    @Test
    void content_that_the_portal_still_shows_is_seen() {
        requests.shown.add(requests.id("locked"));

        finds("readable");
    }

    @Test
    void a_recall_that_network_service_did_not_follow_is_seen() {
        requests.delivered.replaceAll(
                row -> row.id().equals(requests.id("locked")) ? new Delivered(row.id(), "SENT", true) : row);

        finds("unrecalled");
    }

    @Test
    void an_answer_that_is_not_in_its_case_is_seen() {
        run.seen.removeIf(s -> s.type().equals("platform.handover-receipt.v1"));
        requests.change("asked", row -> in("ACKNOWLEDGED", "", row));

        assertEquals(true, rules().contains("lost"));
    }

    @Test
    void an_answer_that_was_confirmed_and_is_not_in_its_case_is_seen() {
        requests.change("portal", row -> in("ACKNOWLEDGED", "", row));

        finds("forgotten");
    }

    @Test
    void an_answer_to_another_request_is_seen() {
        requests.change("asked", row -> in("ANSWERED", Requests.answerTo("portal"), row));

        finds("forgotten");
    }

    @Test
    void an_answer_applied_twice_is_seen() {
        run.say(
                "signals.from.casework-service",
                run.journey("asked"),
                "casework.request-state.v1",
                DoctoredRequests.node().put("requestId", requests.id("asked")).put("state", "ANSWERED"));

        finds("twice", "incomplete"); // incomplete: the way has a step too many
    }

    @Test
    void an_answer_in_quarantine_though_nothing_was_recalled_is_seen() {
        requests.change("asked", row -> with(new Copy("RECEIVED", Set.of(), 1), row));

        finds("forgotten");
    }

    @Test
    void a_recall_that_is_neither_receipted_nor_owed_is_seen() {
        requests.change("recalled", row -> with(new Copy("DELETED", Set.of(), 0), row));

        finds("unsettled");
    }

    @Test
    void a_recall_that_is_still_owed_is_no_fault() {
        requests.change("recalled", row -> with(new Copy("DELETED", Set.of("OPEN", "APPLIED"), 0), row));

        finds();
    }

    @Test
    void a_recall_that_was_refused_is_seen() {
        requests.change("recalled", row -> with(new Copy("DELETED", Set.of("REFUSED"), 0), row));

        finds("unsettled");
    }

    @Test
    void a_confirmed_deletion_that_is_not_in_the_log_is_seen() {
        requests.change("recalled", row -> with(new Copy("RECALLED", Set.of("APPLIED"), 0), row));

        finds("lost");
    }

    @Test
    void a_deletion_confirmed_in_the_portal_that_is_not_in_the_log_is_seen() {
        requests.change("locked", row -> with(new Copy("RECALLED", Set.of("APPLIED"), 0), row));

        finds("lost");
    }

    @Test
    void a_request_that_nobody_withdrew_may_be_read() {
        requests.asked.replaceAll(a ->
                a.way().equals("portal") ? new Asked(a.way(), a.id(), a.partner(), a.system(), true, false, false) : a);

        finds();
    }

    @Test
    void a_refused_command_is_seen() {
        run.refusals.add("kemal.kim: casework/requests 409");

        finds("refused");
    }

    private boolean sentToAsked(Seen record) {
        return record.type().equals(RequestsArrived.SENT) && record.key().equals(DoctoredRequests.ref("asked", true));
    }

    private static Seen as(String type, Seen record) {
        UUID id = record.id();
        return new Seen(
                record.topic(),
                record.offset(),
                record.key(),
                id,
                type,
                record.source(),
                record.sequence(),
                1,
                record.body());
    }

    private static Held in(String state, String answer, Held row) {
        return new Held(row.id(), row.journey(), row.ref(), state, answer, row.copy());
    }

    private static Held with(Copy copy, Held row) {
        return new Held(row.id(), row.journey(), row.ref(), row.state(), row.answer(), copy);
    }

    private void finds(String... rules) {
        assertEquals(Set.of(rules), rules());
    }

    private Set<String> rules() {
        List<Violation> violations = Checker.check(run.history());
        return violations.stream().map(Violation::rule).collect(Collectors.toSet());
    }
}

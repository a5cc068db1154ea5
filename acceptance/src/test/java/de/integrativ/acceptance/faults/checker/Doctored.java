package de.integrativ.acceptance.faults.checker;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrativ.acceptance.faults.checker.History.HeldFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * A faultless history of eight ways, to be spoilt by a test: started with C9, started without, withdrawn, barred; and the
 * four of {@link DoctoredRequests}.
 */
final class Doctored {

    static final String SUBMITTED = "referral.referral-submitted.v1";
    private static final ObjectMapper JSON = new ObjectMapper();

    final List<AcceptedEvent> accepted = new ArrayList<>();
    final List<Way> ways = new ArrayList<>();
    final List<Seen> seen = new ArrayList<>();
    final List<String> cases = new ArrayList<>();
    final List<HeldFact> facts = new ArrayList<>();
    final List<String> refusals = new ArrayList<>();
    final DoctoredRequests requests;
    final Map<String, Long> counters = new HashMap<>(Map.of("REFERRED/2026-07", 2L));
    private final Map<String, Long> sequences = new HashMap<>();

    Doctored() {
        List<String> started = List.of(
                SUBMITTED, "referral.referral-decided.v1", "referral.meeting-held.v1", "referral.support-started.v1");
        List<String> heard = List.of("referral.accepted.v1", "referral.support-started-notice.v1");
        List<String> opened = List.of("casework.support-opened.v1");
        List<String> told = List.of("referral.fact-submitted.v1", "referral.fact-started.v1");
        way("granted", new Fate(started, opened, heard, told, List.of("casework.fact-opened.v1"), List.of(), false));
        way("refused", new Fate(started, opened, heard, List.of(), List.of(), List.of("REFERRED/2026-07"), false));
        way(
                "withdrawn",
                new Fate(
                        List.of(SUBMITTED, "referral.referral-withdrawn.v1"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of("REFERRED/2026-07"),
                        false));
        way("barred", Fate.nothing());
        requests = new DoctoredRequests(this);
        say("facts.from.referral-service", "counters", "platform.fact-counted.v1", counted(1));
        say("facts.from.referral-service", "counters", "platform.fact-counted.v1", counted(2));
        seen.stream()
                .filter(s -> s.topic().startsWith("facts.") && !s.key().equals("counters"))
                .forEach(s -> facts.add(new HeldFact(s.key(), s.type())));
    }

    History history() {
        return new History(accepted, ways, seen, cases, facts, Map.of(), counters, refusals, requests.all());
    }

    String journey(String ref) {
        return "journey-of-" + ref;
    }

    int indexOf(Predicate<Seen> which) {
        return seen.indexOf(seen.stream().filter(which).findFirst().orElseThrow());
    }

    final void way(String ref, Fate fate) {
        Way way = new Way(ref, "coesfeld", LocalDate.parse("2026-07-01").plusDays(ways.size()), fate);
        ways.add(way);
        UUID event = UUID.randomUUID();
        accepted.add(new AcceptedEvent(event, ref, "referrals.from.jc", 1, "jobcenter.referral-submitted.v1", true));
        fate.decisions().forEach(type -> say("signals.from.referral-service", journey(ref), type, announced(way)));
        fate.support()
                .forEach(type -> say("signals.from.casework-service", journey(ref), type, JSON.createObjectNode()));
        fate.referralFacts()
                .forEach(type -> say("facts.from.referral-service", journey(ref), type, JSON.createObjectNode()));
        fate.supportFacts()
                .forEach(type -> say("facts.from.casework-service", journey(ref), type, JSON.createObjectNode()));
        ObjectNode receipt =
                JSON.createObjectNode().put("messageId", event.toString()).put("outcome", "APPLIED");
        say("referrals.to.jc", "ref-" + ref, "agency.receipt.v1", receipt);
        fate.notices()
                .forEach(type -> say(
                        "referrals.to.jc",
                        "ref-" + ref,
                        type,
                        JSON.createObjectNode().put("yourReference", ref)));
        if (fate.supported()) {
            cases.add(journey(ref));
        }
    }

    void say(String topic, String key, String type, ObjectNode body) {
        long sequence = sequences.merge(topic + key, 1L, Long::sum);
        seen.add(new Seen(topic, seen.size(), key, UUID.randomUUID(), type, "/service", sequence, 1, body));
    }

    static Seen under(Seen record, UUID id, long sequence) {
        return new Seen(
                record.topic(),
                record.offset(),
                record.key(),
                id,
                record.type(),
                record.source(),
                sequence,
                1,
                record.body());
    }

    private static ObjectNode announced(Way way) {
        return JSON.createObjectNode()
                .put("unit", way.unit())
                .put("submittedOn", way.submittedOn().toString());
    }

    static ObjectNode counted(long value) {
        return JSON.createObjectNode()
                .put("counter", "REFERRED")
                .put("month", "2026-07")
                .put("value", value);
    }
}

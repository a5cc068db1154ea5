package de.integrativ.acceptance.faults.checker;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrativ.acceptance.faults.checker.Requests.Asked;
import de.integrativ.acceptance.faults.checker.Requests.Copy;
import de.integrativ.acceptance.faults.checker.Requests.Delivered;
import de.integrativ.acceptance.faults.checker.Requests.Held;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Four requests of a faultless history: to a partner's system and to the portal, answered and recalled. */
final class DoctoredRequests {

    static final String SYSTEM = "requests.to.bamf";
    private static final ObjectMapper JSON = new ObjectMapper();

    final List<Asked> asked = new ArrayList<>();
    final List<Held> held = new ArrayList<>();
    final List<Delivered> delivered = new ArrayList<>();
    final Set<String> shown = new HashSet<>();
    private final Doctored run;

    DoctoredRequests(Doctored run) {
        this.run = run;
        answered("asked", true);
        answered("portal", false);
        recalled("recalled", true);
        recalled("locked", false);
    }

    Requests all() {
        return new Requests(asked, held, delivered, shown);
    }

    void change(String way, UnaryOperator<Held> change) {
        held.replaceAll(row -> row.id().equals(id(way)) ? change.apply(row) : row);
    }

    String id(String way) {
        return "request-of-" + way;
    }

    private void answered(String way, boolean system) {
        asked.add(new Asked(way, id(way), system ? "bamf" : "bildungswerk", system, !system, false, false));
        start(way, system, List.of("SENT", "ACKNOWLEDGED", "ANSWERED"));
        Copy copy = new Copy("RECEIVED", Set.of(), 0);
        held.add(new Held(id(way), run.journey(way), ref(way, system), "ANSWERED", Requests.answerTo(way), copy));
        delivered.add(new Delivered(id(way), "ANSWERED", !system));
        run.say("handover.to.casework-service", run.journey(way), "network.partner-answered.v1", node());
        Seen answer = run.seen.get(run.seen.size() - 1);
        ObjectNode receipt = node().put("messageId", answer.id().toString()).put("outcome", "APPLIED");
        run.say("signals.from.casework-service", run.journey(way), "platform.handover-receipt.v1", receipt);
        if (system) {
            said(way, "partner.request-answered.v1");
        }
    }

    private void recalled(String way, boolean system) {
        asked.add(new Asked(way, id(way), system ? "bamf" : "bildungswerk", system, false, true, !system));
        start(way, system, List.of("SENT", "RECALLED"));
        Copy copy = new Copy("DELETED", Set.of("APPLIED"), 0);
        held.add(new Held(id(way), run.journey(way), ref(way, system), "RECALLED", "", copy));
        delivered.add(new Delivered(id(way), "RECALLED", false));
        if (system) {
            run.say(SYSTEM, ref(way, true), RequestsArrived.WITHDRAWN, node());
            said(way, "partner.deletion-confirmed.v1");
        }
    }

    private void start(String way, boolean system, List<String> states) {
        List<String> steps = new ArrayList<>(List.of("casework.support-opened.v1"));
        steps.addAll(Collections.nCopies(states.size(), "casework.request-state.v1"));
        run.way(way, new Fate(List.of(Doctored.SUBMITTED), steps, List.of(), List.of(), List.of(), List.of(), false));
        List<Seen> signals = run.seen.stream()
                .filter(s -> s.key().equals(run.journey(way)) && s.type().equals("casework.request-state.v1"))
                .toList();
        for (int i = 0; i < states.size(); i++) {
            ((ObjectNode) signals.get(i).body()).put("requestId", id(way)).put("state", states.get(i));
        }
        if (system) {
            run.say(SYSTEM, ref(way, true), RequestsArrived.SENT, node());
        }
    }

    /** The partner's system said it, and got its receipt. */
    private void said(String way, String type) {
        UUID id = UUID.randomUUID();
        run.accepted.add(new AcceptedEvent(id, ref(way, true), "requests.from.bamf", 1, type, true));
        run.say(
                SYSTEM,
                ref(way, true) + "-receipts",
                "agency.receipt.v1",
                node().put("messageId", id.toString()).put("outcome", "APPLIED"));
    }

    static String ref(String way, boolean system) {
        return system ? "ref-of-" + way : "";
    }

    static ObjectNode node() {
        return JSON.createObjectNode();
    }
}

package de.integrativ.acceptance.faults.load;

import static de.integrativ.acceptance.faults.load.Calls.await;
import static de.integrativ.acceptance.faults.load.Staff.CASE_MANAGER;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrativ.acceptance.faults.checker.Requests;
import de.integrativ.acceptance.faults.checker.Requests.Asked;
import de.integrativ.acceptance.faults.load.Calls.Call;
import de.integrativ.acceptance.faults.load.Calls.Effect;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A partner is asked and answers, or its request is taken back while it is open. The portal's staff is played here; a
 * partner's own system answers for itself ({@link PartnerSystem}). What was accepted is kept.
 */
public final class Enquiries {

    /** A message that ends with it is left open. */
    static final String LEAVE_OPEN = "/offen";

    private static final String PARTNER = "petra.partner";

    private final Calls calls;
    private final Landmarks landmarks;
    private final Map<String, Asked> accepted = new ConcurrentHashMap<>();

    Enquiries(Calls calls, Landmarks landmarks) {
        this.calls = calls;
        this.landmarks = landmarks;
    }

    public List<Asked> accepted() {
        return List.copyOf(accepted.values());
    }

    void play(PlannedWay planned) {
        Script script = planned.script();
        String supportCase = await(() -> landmarks.caseOf(planned.way().mark()));
        Optional<String> sent = ask(planned, supportCase);
        if (sent.isEmpty()) {
            return;
        }
        String request = sent.get();
        String way = planned.way().ref();
        boolean system = script.ownSystem();
        Asked asked = new Asked(way, request, script.partner(), system, false, false, false);
        accepted.put(way, asked);
        if (script.recalls()) {
            recall(asked, supportCase, planned.way().submittedOn().getDayOfMonth() % 2 == 0);
        } else if (!system && answer(asked)) {
            accepted.put(way, new Asked(way, request, script.partner(), false, true, false, false));
        }
    }

    /** Posts the same form twice, as an impatient browser does: it is one request. */
    private Optional<String> ask(PlannedWay planned, String supportCase) {
        String path = "casework/cases/" + supportCase + "/requests";
        Map<String, String> body = Map.of(
                "partner",
                planned.script().partner(),
                "kind",
                "BILD",
                "purpose",
                "COURSE_PLACE",
                "message",
                planned.way().ref() + (planned.script().recalls() ? LEAVE_OPEN : ""));
        String form = "form of " + planned.way().ref();
        Call post = api -> api.postForm(path, form, body);
        Effect none = new Effect(path, read -> false);
        return calls.insist(CASE_MANAGER, path, post, none)
                .flatMap(first -> calls.insist(CASE_MANAGER, path, post, none))
                .map(sent -> sent.path("id").asText());
    }

    private boolean answer(Asked asked) {
        String path = "network/requests/" + asked.id();
        await(() -> calls.get(PARTNER, path));
        Map<String, String> answer = Map.of("outcome", "POSITIVE", "text", Requests.answerTo(asked.way()));
        Effect acknowledged = Effect.ofState(path, state -> !state.equals("SENT"));
        Effect answered = Effect.ofState(path, "ANSWERED"::equals);
        return calls.done(PARTNER, path + "/acknowledgement", Map.of(), acknowledged)
                && calls.done(PARTNER, path + "/answer", answer, answered);
    }

    /** A system gets the request before it is taken back, the portal every second one. */
    private void recall(Asked asked, String supportCase, boolean opened) {
        String path = "network/requests/" + asked.id();
        if (asked.system()) {
            await(() -> landmarks.sentTo(asked.way()));
        } else if (opened) {
            await(() -> calls.get(PARTNER, path));
        }
        if (!Staff.withdraw(calls, supportCase, "C5")) {
            return;
        }
        // What nobody in the portal opened is gone without anybody's word.
        accepted.put(asked.way(), withdrawn(asked, !asked.system() && !opened));
        if (!asked.system() && opened && confirmDeletion(path)) {
            accepted.put(asked.way(), withdrawn(asked, true));
        }
    }

    private boolean confirmDeletion(String path) {
        await(() -> calls.get(PARTNER, path).filter(answer -> deletionIsDue(answer.body())));
        return calls.done(PARTNER, path + "/deletion", Map.of(), new Effect(path, body -> !deletionIsDue(body)));
    }

    private static Asked withdrawn(Asked asked, boolean deleted) {
        return new Asked(asked.way(), asked.id(), asked.partner(), asked.system(), false, true, deleted);
    }

    private static boolean deletionIsDue(JsonNode request) {
        return request.path("allowed").toString().contains("deletion");
    }

    /** Of the requests that were taken back, those whose content the portal still shows. */
    public List<String> shown() {
        return accepted().stream()
                .filter(asked -> asked.withdrawn() && !asked.system())
                .filter(asked -> showsContent(await(() -> calls.look(PARTNER, "network/requests/" + asked.id()))
                        .body()))
                .map(Asked::id)
                .toList();
    }

    private static boolean showsContent(JsonNode request) {
        return !request.path("fields").isEmpty() || request.hasNonNull("message") || request.hasNonNull("answer");
    }
}

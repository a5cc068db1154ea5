package de.integrativ.testing.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import de.integrativ.testing.matrix.Matrix.Endpoint;
import de.integrativ.testing.matrix.Matrix.Grant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** Tries each cell: every endpoint, in every situation, as everyone. Collects what is not as the matrix says. */
final class Walk {

    private final Matrix matrix;
    private final MatrixWalk service;
    private final Attempts caller;
    private final List<Subject> subjects;
    private final List<String> wrong = new ArrayList<>();
    private final Map<Endpoint, List<Optional<Grant>>> tried = new HashMap<>();
    private final Count count = new Count();

    Walk(Matrix matrix, MatrixWalk service, Attempts caller, List<Subject> subjects) {
        this.matrix = matrix;
        this.service = service;
        this.caller = caller;
        this.subjects = subjects;
    }

    Count count() {
        return count;
    }

    /** @return what is not as the matrix says */
    List<String> through() {
        for (String situation : matrix.situations().keySet()) {
            Thing thing = service.thing(situation);
            List<Endpoint> endpoints = matrix.endpoints().stream()
                    .filter(endpoint -> !triedBefore(endpoint, thing))
                    .toList();
            endpoints.forEach(endpoint -> deny(endpoint, thing));
            endpoints.forEach(endpoint -> allow(endpoint, thing));
        }
        return wrong;
    }

    /** What is about no thing is the same in each situation, as long as the same people may. */
    private boolean triedBefore(Endpoint endpoint, Thing thing) {
        if (endpoint.lists() != null || !endpoint.variables().isEmpty()) {
            return false;
        }
        List<Optional<Grant>> now = subjects.stream()
                .map(subject -> matrix.grant(endpoint, subject, thing))
                .toList();
        return now.equals(tried.putIfAbsent(endpoint, now));
    }

    private void deny(Endpoint endpoint, Thing thing) {
        String before = service.fingerprint(thing);
        for (Subject subject : subjects) {
            if (matrix.grant(endpoint, subject, thing).isEmpty()) {
                count.denied();
                denied(endpoint, thing, subject);
            }
        }
        if (!before.equals(service.fingerprint(thing))) {
            wrong.add(endpoint.endpoint() + " in " + thing.situation() + ": a refused attempt changed something");
        }
    }

    private void denied(Endpoint endpoint, Thing thing, Subject subject) {
        String cell = cell(endpoint, thing, subject);
        Reply reply = caller.send(subject, call(endpoint, thing));
        if (tells(endpoint, reply, thing)) {
            wrong.add(cell + " should be denied and tells of it: " + reply.status());
        }
        if (endpoint.lists() != null || endpoint.variables().isEmpty()) {
            // A list without it is as good as none; whatever else is sent, who may not is told so before it is looked
            // at.
            boolean none = endpoint.lists() != null && (reply.worked() || reply.status() == 503)
                    || endpoint.named() && reply.status() == 422;
            if (!reply.refused() && !none) {
                wrong.add(cell + " should be denied and is " + reply.status());
            }
            return;
        }
        if (matrix.knows(subject, thing)) {
            if (!reply.notNow()) {
                wrong.add(cell + " should be denied and is " + reply.status() + " " + reply.body());
            }
            return;
        }
        count.compared();
        Reply never = caller.send(subject, missing(endpoint, thing));
        if (!reply.refused()) {
            wrong.add(cell + " should be denied and is " + reply.status() + " " + reply.body());
        } else if (!reply.equals(never)) {
            wrong.add(cell + " is told from what never was: " + reply + " / " + never);
        }
    }

    private static boolean tells(Endpoint endpoint, Reply reply, Thing thing) {
        String listed = endpoint.lists();
        boolean ofThePerson = !thing.revealing().isEmpty() && reply.body().contains(thing.revealing());
        return ofThePerson || listed != null && reply.body().contains(thing.id(listed));
    }

    private void allow(Endpoint endpoint, Thing shared) {
        for (Subject subject : subjects) {
            Optional<Grant> grant = matrix.grant(endpoint, subject, shared);
            if (grant.isPresent()) {
                count.allowed();
                Thing thing =
                        endpoint.reads() || endpoint.variables().isEmpty() ? shared : service.thing(shared.situation());
                allowed(endpoint, thing, subject, grant.get());
            }
        }
    }

    private void allowed(Endpoint endpoint, Thing thing, Subject subject, Grant grant) {
        String cell = cell(endpoint, thing, subject);
        Reply reply = caller.send(subject, call(endpoint, thing));
        if (!reply.worked()) {
            wrong.add(cell + " should work and is " + reply.status() + " " + reply.body());
            return;
        }
        String listed = endpoint.lists();
        if (listed != null && !reply.body().contains(thing.id(listed))) {
            wrong.add(cell + " should be listed and is not");
        }
        List<String> unknown = Fields.unknown(Fields.in(own(endpoint, reply, thing)), grant.shown(endpoint));
        if (!unknown.isEmpty()) {
            wrong.add(cell + " shows what the matrix doesn't: " + unknown);
        }
    }

    /** Of a list the rows of this thing: others may be of other situations. */
    private static JsonNode own(Endpoint endpoint, Reply reply, Thing thing) {
        var answer = reply.json();
        String listed = endpoint.lists();
        if (listed != null) {
            var rows = answer.isArray() ? answer : answer.path("items");
            if (rows instanceof ArrayNode list) {
                for (Iterator<JsonNode> row = list.iterator(); row.hasNext(); ) {
                    if (!row.next().toString().contains(thing.id(listed))) {
                        row.remove();
                    }
                }
            }
        }
        return answer;
    }

    Call call(Endpoint endpoint, Thing thing) {
        return call(endpoint, thing, thing::id);
    }

    /** The same about something that never was. */
    Call missing(Endpoint endpoint, Thing thing) {
        Map<String, String> never = new TreeMap<>();
        return call(
                endpoint,
                thing,
                what -> never.computeIfAbsent(what, w -> UUID.randomUUID().toString()));
    }

    private Call call(Endpoint endpoint, Thing thing, Function<String, String> ids) {
        String[] parts = endpoint.endpoint().split(" ", 2);
        String path = parts[1];
        for (Map.Entry<String, String> variable : endpoint.variables().entrySet()) {
            path = path.replace("{" + variable.getKey() + "}", ids.apply(variable.getValue()));
        }
        String body = endpoint.reads() ? "" : service.body(endpoint.endpoint(), thing);
        return new Call(
                parts[0], path + service.query(endpoint.endpoint()), body, service.headers(endpoint.endpoint(), thing));
    }

    private static String cell(Endpoint endpoint, Thing thing, Subject subject) {
        return subject.id() + ": " + endpoint.endpoint() + " (" + thing.situation() + ")";
    }
}

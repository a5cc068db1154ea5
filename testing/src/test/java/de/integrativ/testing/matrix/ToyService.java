package de.integrativ.testing.matrix;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A service of one thing that is Kemal's, and keeps to its page of the matrix; each test breaks it in one place. */
class ToyService implements Attempts {

    static final String ID = "11111111-1111-1111-1111-111111111111";
    static final String NAME = "Beispiel";

    private static final Set<String> HEADERS = Set.of("content-type");

    int changes;

    @Override
    public final Reply send(Subject as, Call call) {
        String person = as.kind() == Subject.Kind.NOBODY ? "" : as.id();
        if (person.isEmpty()) {
            return answer(401, "{\"type\":\"sign-in\"}");
        }
        if (call.path().equals("/things")) {
            if (call.method().equals("GET")) {
                return list(person);
            }
            return opensFor(person) ? answer(201, "{\"id\":\"new\"}") : notForYou();
        }
        if (!call.path().startsWith("/things/" + ID)) {
            return neverWas();
        }
        if (!opensFor(person)) {
            return refused();
        }
        if (call.method().equals("POST")) {
            return command(person);
        }
        return answer(200, shown(person));
    }

    Reply list(String person) {
        return answer(200, "{\"items\":[" + (listed(person) ? shown(person) : "") + "]}");
    }

    Reply notForYou() {
        return answer(403, "{\"type\":\"not-yours\"}");
    }

    boolean opensFor(String person) {
        return person.equals("kemal.kim");
    }

    boolean listed(String person) {
        return opensFor(person);
    }

    String shown(String person) {
        return "{\"id\":\"%s\",\"name\":\"%s\"}".formatted(ID, NAME);
    }

    Reply refused() {
        return neverWas();
    }

    Reply command(String person) {
        changes++;
        return answer(204, "");
    }

    static Reply neverWas() {
        return answer(404, "{\"type\":\"not-there\"}");
    }

    static Reply answer(int status, String body) {
        return new Reply(status, "application/json", new TreeSet<>(HEADERS), body);
    }

    static Thing thing() {
        return new Thing("open", Map.of("thing", ID), NAME, null, null, "kemal.kim", null, null);
    }
}

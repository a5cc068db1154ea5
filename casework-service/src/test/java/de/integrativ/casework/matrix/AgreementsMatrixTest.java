package de.integrativ.casework.matrix;

import static de.integrativ.casework.support.People.KEMAL;
import static de.integrativ.casework.support.People.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrativ.casework.support.Forms;
import de.integrativ.casework.support.HandedOverCase;
import de.integrativ.casework.support.OtherService;
import de.integrativ.casework.support.Sealer;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TopicReader;
import de.integrativ.testing.Waiting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Who may be told what of a person: every organisation × purpose × state of consent × field, generated from the county
 * file's sharing agreements. Each is asked for at the running service, and what leaves is read off the broker with the
 * recipient's own key.
 */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AgreementsMatrixTest {

    private static final String COMPOSED = "casework.request-composed.v1";

    private final List<String> differences = new ArrayList<>();
    private final Map<String, Set<String>> expected = new HashMap<>();
    private final Set<String> journeys = new TreeSet<>();
    private int tried;
    private int allowed;

    /** The one consent that the person gave, for the one recipient; empty: none. */
    private record Consented(String scope, String recipient, boolean withdrawn) {
        boolean holdsFor(AgreedRow row) {
            return !withdrawn && row.basis().equals(scope) && row.to().equals(recipient);
        }
    }

    @Test
    void what_an_agreement_and_a_consent_both_allow_goes_and_nothing_else() {
        try (TopicReader handovers = TopicReader.fromNowOn("handover.to.network-service")) {
            consents().forEach(this::askEverybody);
            Map<String, Set<String>> left = left(handovers);
            System.out.printf(
                    "matrix of the agreements: tried %d, allowed %d, denied %d%n", tried, allowed, tried - allowed);
            assertEquals(List.of(), differences);
            assertEquals(expected, left);
            assertTrue(allowed > AgreedRow.all().size());
        }
    }

    private static List<Consented> consents() {
        List<Consented> all = new ArrayList<>();
        all.add(new Consented("", "", false));
        for (String recipient : AgreedRow.all().stream().map(AgreedRow::to).toList()) {
            for (String scope : List.of("C5", "C6")) {
                all.add(new Consented(scope, recipient, false));
                all.add(new Consented(scope, recipient, true));
            }
        }
        return all;
    }

    private void askEverybody(Consented consented) {
        HandedOverCase handed = HandedOverCase.with(
                consented.scope().isEmpty()
                        ? List.of()
                        : List.of(Forms.answer(consented.scope(), "GRANTED", consented.recipient())));
        journeys.add(handed.referral().journey().toString());
        if (consented.withdrawn()) {
            as(KEMAL)
                    .body("{}")
                    .post("/consents/{id}/withdrawal", handed.consent(consented.scope(), consented.recipient()))
                    .then()
                    .statusCode(204);
        }
        for (String recipient : AgreedRow.recipients()) {
            for (String purpose : AgreedRow.purposes()) {
                ask(handed, consented, recipient, purpose);
            }
        }
    }

    private void ask(HandedOverCase handed, Consented consented, String recipient, String purpose) {
        AgreedRow row = AgreedRow.all().stream()
                .filter(one -> one.to().equals(recipient) && one.purpose().equals(purpose))
                .findFirst()
                .orElse(null);
        if (row == null) {
            denied(handed, consented, recipient, purpose, 422);
        } else if (!consented.holdsFor(row)) {
            denied(handed, consented, recipient, purpose, 409);
        } else {
            allowed(handed, row, null);
            if (row.basis().equals("C6")) {
                denied(handed, consented, recipient, purpose, 409);
            } else {
                AgreedRow.vocabulary().forEach(field -> allowed(handed, row, field));
            }
        }
    }

    private void denied(HandedOverCase handed, Consented consented, String recipient, String purpose, int status) {
        Response response = post(handed, recipient, purpose, null);
        if (response.statusCode() != status) {
            differences.add("%s for %s under %s is %d and not %d"
                    .formatted(recipient, purpose, consented, response.statusCode(), status));
        }
    }

    /** @param wanted the one field that is wanted; none: all that are agreed */
    private void allowed(HandedOverCase handed, AgreedRow row, @Nullable String wanted) {
        Response response = post(handed, row.to(), row.purpose(), wanted);
        if (response.statusCode() != 201) {
            differences.add("%s for %s of %s is %d".formatted(row.to(), row.purpose(), wanted, response.statusCode()));
            return;
        }
        Set<String> fields = new TreeSet<>(row.fields());
        if (wanted != null) {
            fields.retainAll(Set.of(wanted));
        }
        allowed++;
        expected.put(response.path("id"), fields);
    }

    private Response post(HandedOverCase handed, String recipient, String purpose, @Nullable String wanted) {
        tried++;
        ObjectNode form = Forms.request(recipient, purpose);
        if (wanted != null) {
            form.set("fields", Forms.JSON.createArrayNode().add(wanted));
        }
        return as(KEMAL).body(form.toString()).post("/cases/{id}/requests", handed.id());
    }

    /** What the recipients got of these persons, request by request. */
    private Map<String, Set<String>> left(TopicReader handovers) {
        Waiting.until(
                "all " + allowed + " requests have left",
                () -> ofThese(handovers).size() >= allowed);
        Map<String, Set<String>> left = new HashMap<>();
        ofThese(handovers).stream()
                .map(message -> opened(new String(message.value(), StandardCharsets.UTF_8), "network-service"))
                .forEach(composed -> left.put(composed.get("requestId").asText(), fields(composed)));
        return left;
    }

    private List<ConsumerRecord<String, byte[]>> ofThese(TopicReader handovers) {
        return handovers.seen().stream()
                .filter(message -> OtherService.isOf(message, COMPOSED) && journeys.contains(message.key()))
                .toList();
    }

    private static Set<String> fields(JsonNode composed) {
        JsonNode readable = composed.has("sealed")
                ? opened(
                        composed.at("/sealed/jose").asText(),
                        composed.get("partner").asText())
                : composed;
        Set<String> names = new TreeSet<>();
        readable.get("fields").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode opened(String jose, String recipient) {
        return Sealer.open(jose, recipient, "casework-service");
    }
}

package de.integrativ.network.matrix;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrativ.network.CaseworkSide;
import de.integrativ.network.CaseworkSide.Request;
import de.integrativ.network.Database;
import de.integrativ.network.PartnerSide;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestTokens;
import de.integrativ.testing.Waiting;
import de.integrativ.testing.matrix.MatrixWalk;
import de.integrativ.testing.matrix.Thing;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class NetworkMatrixTest extends MatrixWalk {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OFFICE = "abh-coesfeld";
    private static final String KLARA = "klara.kim";
    private static final String PETRA = "petra.partner";

    @Override
    protected String service() {
        return "network-service";
    }

    @Override
    protected URI address() {
        return URI.create("http://localhost:" + RestAssured.port);
    }

    @Override
    protected Thing make(String situation) {
        consentsAreKnown();
        CaseworkSide casework = new CaseworkSide();
        Request request = situation.equals("fetched") ? CaseworkSide.toSystemOf(OFFICE) : CaseworkSide.toPortal();
        casework.compose(request);
        awaitState(request, "SENT");
        if (situation.equals("fetched")) {
            Waiting.until("it is in the feed", () -> given().auth()
                    .oauth2(TestTokens.agency(OFFICE))
                    .get("/agency/events")
                    .asString()
                    .contains(Objects.requireNonNull(request.ref())));
        }
        if (situation.equals("acknowledged")) {
            given().auth()
                    .oauth2(TestTokens.of(PETRA))
                    .contentType("application/json")
                    .body("{}")
                    .post("/requests/" + request.id() + "/acknowledgement")
                    .then()
                    .statusCode(204);
        }
        if (situation.equals("handed-on")) {
            casework.caseIsAssignedTo(KLARA);
            Waiting.until(
                    "it is Klara's",
                    () -> given().auth()
                                    .oauth2(TestTokens.of(KLARA))
                                    .get("/requests/" + request.id())
                                    .statusCode()
                            == 200);
        }
        if (situation.equals("recalled")) {
            given().auth().oauth2(TestTokens.of(PETRA)).get("/requests/" + request.id());
            casework.recall(request);
            awaitState(request, "RECALLED");
        }
        if (situation.equals("consent-gone")) {
            casework.consentIs("WITHDRAWN");
            awaitLocked(request, 409);
        }
        if (situation.equals("stale")) {
            Database.asOwner(
                    "update heard set as_of = ?", Timestamp.from(Instant.now().minus(Duration.ofMinutes(16))));
            awaitLocked(request, 503);
        }
        Map<String, String> ids = new HashMap<>();
        ids.put("request", request.id().toString());
        ids.put("ref", Objects.requireNonNullElse(request.ref(), request.id().toString()));
        String manager = situation.equals("handed-on") ? KLARA : "kemal.kim";
        return new Thing(situation, ids, "Amira", null, null, manager, null, request.partner());
    }

    /** Heard through every partition, so that no heartbeat is still under way. */
    private static void consentsAreKnown() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        CaseworkSide.heartbeat(now);
        Waiting.until(
                "it is known how consents are",
                () -> Database.asOwnerCount(
                                "heard where source = ? and as_of >= ?", CaseworkSide.SOURCE, Timestamp.from(now))
                        == CaseworkSide.PARTITIONS);
    }

    @AfterEach
    void consentsAreKnownToTheTestsAfterThis() {
        consentsAreKnown();
    }

    private static void awaitLocked(Request request, int status) {
        Waiting.until(
                "it is locked",
                () -> given().auth()
                                .oauth2(TestTokens.of(PETRA))
                                .get("/requests/" + request.id())
                                .statusCode()
                        == status);
    }

    private static void awaitState(Request request, String state) {
        Waiting.until("the request is " + state, () -> given().auth()
                .oauth2(TestTokens.of("karin.koordination"))
                .get("/requests/" + request.id())
                .asString()
                .contains("\"" + state + "\""));
    }

    @Override
    protected String fingerprint(Thing thing) {
        UUID id = UUID.fromString(thing.id("request"));
        return Database.asOwnerText("select r::text from network_request r where id = ?", id)
                + Database.asOwnerText("select c::text from request_content c where request_id = ?", id);
    }

    @Override
    protected String body(String endpoint, Thing thing) {
        return switch (endpoint.substring(endpoint.lastIndexOf('/') + 1)) {
            case "answer" -> "{\"outcome\":\"POSITIVE\",\"text\":\"ja\"}";
            case "events" ->
                JSON.valueToTree(PartnerSide.json(new PartnerSide(OFFICE, thing.id("ref"))
                                .say("partner.request-acknowledged", Map.of("on", CaseworkSide.TODAY.toString()))))
                        .toString();
            case "republications" -> "{\"topic\":\"signals.from.network-service\",\"consumer\":\"casework-service\"}";
            case "erasure" -> "{\"why\":\"Antrag\"}";
            default -> "{}";
        };
    }

    @Override
    protected Map<String, String> headers(String endpoint, Thing thing) {
        return endpoint.equals("POST /agency/events")
                ? Map.of("Content-Type", "application/cloudevents+json")
                : Map.of();
    }
}

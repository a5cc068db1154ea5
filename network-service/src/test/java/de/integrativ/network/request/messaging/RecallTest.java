package de.integrativ.network.request.messaging;

import static de.integrativ.network.CaseworkSide.TODAY;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrativ.network.CaseworkSide;
import de.integrativ.network.CaseworkSide.Request;
import de.integrativ.network.Heard;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestTokens;
import de.integrativ.testing.Waiting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RecallTest {

    private final CaseworkSide casework = new CaseworkSide();
    private final Request request = CaseworkSide.toPortal();

    @BeforeEach
    void consents_are_known() {
        CaseworkSide.heartbeat(Instant.now());
    }

    @ParameterizedTest
    @CsvSource({
        "SENT,",
        "ACKNOWLEDGED,acknowledgement",
        "ANSWERED,acknowledgement answer",
        "REJECTED,acknowledgement rejection"
    })
    void in_every_state_a_recall_takes_the_content_at_once(
            String state, @org.jspecify.annotations.Nullable String steps) {
        arrived();
        bringTo(state, steps == null ? "" : steps);

        casework.recall(request);

        awaitRecalled();
        read().body("fields", equalTo(Map.of()))
                .body("message", equalTo(null))
                .body("answer", equalTo(null))
                .body("recalledOn", equalTo(TODAY.toString()));
    }

    @Test
    void what_nobody_opened_is_confirmed_as_deleted_by_the_service_itself() {
        try (Heard heard = new Heard()) {
            casework.compose(request);
            Waiting.until("the request is here", () -> visible("karin.koordination"));

            casework.recall(request);

            JsonNode confirmed = heard.handover("network.deletion-confirmed", casework.journey);
            assertEquals(
                    request.disclosure().toString(),
                    confirmed.path("disclosureId").asText());
        }
    }

    @Test
    void what_the_partners_staff_had_opened_they_confirm_as_deleted() {
        try (Heard heard = new Heard()) {
            arrived();
            casework.recall(request);
            awaitRecalled();
            read().body("allowed", equalTo(List.of("deletion")));

            post("deletion").statusCode(204);

            heard.handover("network.deletion-confirmed", casework.journey);
            read().body("allowed", equalTo(List.of()));
        }
    }

    @Test
    void a_recalled_request_cannot_be_answered_in_the_portal() {
        arrived();
        casework.recall(request);
        awaitRecalled();

        post("acknowledgement").statusCode(409).body("context.state", equalTo("RECALLED"));
    }

    @Test
    void a_recall_that_comes_first_bars_the_request() {
        try (Heard heard = new Heard()) {
            Runnable compose = casework.composeLater(request);
            casework.recall(request);
            heard.signal("network.request-state", casework.journey);

            compose.run();

            awaitRecalled();
            read().body("fields", equalTo(Map.of()));
            assertEquals(List.of("RECALLED"), heard.states(casework.journey));
        }
    }

    private void arrived() {
        casework.compose(request);
        Waiting.until("the request is here", () -> visible("petra.partner"));
    }

    private boolean visible(String person) {
        return given().auth()
                        .oauth2(TestTokens.of(person))
                        .get("/requests/" + request.id())
                        .statusCode()
                == 200;
    }

    private void bringTo(String state, String steps) {
        for (String step : steps.split(" ", -1)) {
            if (!step.isEmpty()) {
                post(step).statusCode(204);
            }
        }
        read().body("state", equalTo(state));
    }

    private void awaitRecalled() {
        Waiting.until("it is recalled", () -> given().auth()
                .oauth2(TestTokens.of("petra.partner"))
                .get("/requests/" + request.id())
                .body()
                .asString()
                .contains("RECALLED"));
    }

    private ValidatableResponse read() {
        return given().auth()
                .oauth2(TestTokens.of("petra.partner"))
                .get("/requests/" + request.id())
                .then()
                .statusCode(200);
    }

    private ValidatableResponse post(String step) {
        Map<String, String> body = step.equals("answer") ? Map.of("outcome", "POSITIVE", "text", "Ja.") : Map.of();
        return given().auth()
                .oauth2(TestTokens.of("petra.partner"))
                .contentType("application/json")
                .body(body)
                .post("/requests/" + request.id() + "/" + step)
                .then();
    }
}

package de.integrativ.network.request.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.network.CaseworkSide;
import de.integrativ.network.CaseworkSide.Request;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestTokens;
import de.integrativ.testing.Waiting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two training providers, both in the portal: what one is asked does not exist for the other. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class TwoPartnersTest {

    private static final String ASKED = "petra.partner";
    private static final String OTHER = "pavel.partner";

    private final Request request = CaseworkSide.toPortalOf("bildungswerk-coesfeld");

    /** Everything that can be tried on a request. */
    enum Attempt {
        READ {
            @Override
            Response on(UUID request, RequestSpecification partner) {
                return partner.get("/requests/" + request);
            }
        },
        ACKNOWLEDGE {
            @Override
            Response on(UUID request, RequestSpecification partner) {
                return partner.body(Map.of()).post("/requests/" + request + "/acknowledgement");
            }
        },
        ANSWER {
            @Override
            Response on(UUID request, RequestSpecification partner) {
                return partner.body(Map.of("outcome", "POSITIVE", "text", "ja"))
                        .post("/requests/" + request + "/answer");
            }
        },
        REJECT {
            @Override
            Response on(UUID request, RequestSpecification partner) {
                return partner.body(Map.of("reason", "nein")).post("/requests/" + request + "/rejection");
            }
        },
        CONFIRM_DELETION {
            @Override
            Response on(UUID request, RequestSpecification partner) {
                return partner.body(Map.of()).post("/requests/" + request + "/deletion");
            }
        };

        abstract Response on(UUID request, RequestSpecification partner);
    }

    @BeforeEach
    void one_of_them_was_asked() {
        CaseworkSide.heartbeat(Instant.now());
        new CaseworkSide().compose(request);
        Waiting.until(
                "the request is here",
                () -> Attempt.READ.on(request.id(), as(ASKED)).statusCode() == 200);
    }

    @ParameterizedTest
    @EnumSource(Attempt.class)
    void the_other_cannot_tell_it_from_one_that_never_was(Attempt attempt) {
        Response never = attempt.on(UUID.randomUUID(), as(OTHER));

        Response theirs = attempt.on(request.id(), as(OTHER));

        assertEquals(404, theirs.statusCode());
        assertEquals(never.asString(), theirs.asString());
        assertEquals(never.contentType(), theirs.contentType());
    }

    @ParameterizedTest
    @EnumSource(Attempt.class)
    void whatever_the_other_tries_leaves_it_as_it_was(Attempt attempt) {
        attempt.on(request.id(), as(OTHER));

        Attempt.READ.on(request.id(), as(ASKED)).then().body("state", equalTo("SENT"));
    }

    @Test
    void it_is_not_in_the_others_inbox() {
        as(OTHER)
                .get("/requests")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(request.id().toString())));
    }

    @Test
    void it_is_not_on_the_others_worklist() {
        as(OTHER)
                .get("/worklist")
                .then()
                .statusCode(200)
                .body("subject", not(hasItem(request.id().toString())));
    }

    private static RequestSpecification as(String person) {
        return given().auth().oauth2(TestTokens.of(person)).contentType("application/json");
    }
}

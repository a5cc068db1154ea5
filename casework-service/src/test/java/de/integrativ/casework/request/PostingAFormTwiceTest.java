package de.integrativ.casework.request;

import static de.integrativ.casework.support.People.KEMAL;
import static de.integrativ.casework.support.People.as;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.casework.support.Forms;
import de.integrativ.casework.support.HandedOverCase;
import de.integrativ.casework.support.OtherWork;
import de.integrativ.casework.support.Tables;
import de.integrativ.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PostingAFormTwiceTest {

    private final HandedOverCase handed = HandedOverCase.withEveryConsent();

    @Test
    void a_form_that_is_posted_twice_at_once_asks_once_and_both_hear_the_same() throws Exception {
        String key = UUID.randomUUID().toString();
        try (ExecutorService hand = Executors.newFixedThreadPool(2)) {
            Future<Response> first;
            Future<Response> second;
            // Both are held where the consent is read, so that neither is through when the other looks.
            try (OtherWork other = OtherWork.on("select id from consent where case_id = ? for update", handed.id())) {
                first = hand.submit(() -> post(key));
                second = hand.submit(() -> post(key));
                other.awaitBlocked(2);
            }

            assertEquals(201, first.get().statusCode());
            assertEquals(201, second.get().statusCode());
            assertEquals(first.get().<String>path("id"), second.get().path("id"));
        }
        assertEquals(
                List.of("1"), Tables.column("select count(*) from network_request where case_id = ?", handed.id()));
    }

    private Response post(String key) {
        return as(KEMAL)
                .header("Idempotency-Key", key)
                .body(Forms.request("bamf", "COURSE_PLACE").toString())
                .post("/cases/{id}/requests", handed.id());
    }
}

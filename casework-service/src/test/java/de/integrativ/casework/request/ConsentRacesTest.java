package de.integrativ.casework.request;

import static de.integrativ.casework.support.People.KEMAL;
import static de.integrativ.casework.support.People.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.casework.support.Forms;
import de.integrativ.casework.support.HandedOverCase;
import de.integrativ.casework.support.Tables;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.Waiting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A withdrawal against everything else, at seeded random moments. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ConsentRacesTest {

    private static final int LONGEST_MICROS = 30_000;

    private final HandedOverCase handed = HandedOverCase.withEveryConsent();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void nothing_stays_sent_under_a_consent_that_was_withdrawn_meanwhile(long seed) throws Exception {
        String consent = handed.consent("C5", "bamf");

        List<Integer> answers =
                atOnce(new Random(seed), List.of(this::ask, this::ask, () -> withdraw(consent), this::ask));

        assertTrue(List.of(200, 201, 204, 409).containsAll(answers), answers.toString());
        assertEquals(
                List.of(),
                Tables.column("select id from network_request where case_id = ? and state <> 'RECALLED'", handed.id()));
        assertEquals(asked(), recalled());
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void an_answer_is_either_in_time_or_in_quarantine_and_the_request_is_recalled(long seed) throws Exception {
        ask();
        UUID request = UUID.fromString(Tables.column("select id from network_request where case_id = ?", handed.id())
                .getFirst());
        handed.network()
                .handsOver(
                        "network.partner-acknowledged.v1",
                        Forms.JSON
                                .createObjectNode()
                                .put("requestId", request.toString())
                                .put("on", "2026-09-01"));
        AskedPartners.awaitState(request.toString(), "ACKNOWLEDGED");
        String consent = handed.consent("C5", "bamf");

        atOnce(new Random(seed), List.of(() -> answer(request), () -> withdraw(consent)));

        Waiting.until("the answer arrived", () -> places(request) == 1);
        assertEquals(List.of("RECALLED"), Tables.column("select state from network_request where id = ?", request));
    }

    private static int places(UUID request) {
        return Tables.column("select 1 from quarantine where request_id = ?", request)
                        .size()
                + Tables.column("select 1 from network_request where id = ? and answered_on is not null", request)
                        .size();
    }

    private int recalled() {
        return Tables.column(
                        "select 1 from network_request where case_id = ? and recall_sealed_id is not null", handed.id())
                .size();
    }

    private int asked() {
        return Tables.column("select 1 from network_request where case_id = ?", handed.id())
                .size();
    }

    private int ask() {
        return as(KEMAL)
                .body(Forms.request("bamf", "COURSE_PLACE").toString())
                .post("/cases/{id}/requests", handed.id())
                .statusCode();
    }

    private int withdraw(String consent) {
        return as(KEMAL).body("{}").post("/consents/{id}/withdrawal", consent).statusCode();
    }

    private int answer(UUID request) {
        handed.network()
                .handsOver(
                        "network.partner-answered.v1",
                        Forms.JSON
                                .createObjectNode()
                                .put("requestId", request.toString())
                                .put("on", "2026-09-01")
                                .put("outcome", "POSITIVE"));
        return 200;
    }

    private static List<Integer> atOnce(Random moments, List<Callable<Integer>> steps) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService people = Executors.newFixedThreadPool(steps.size())) {
            List<Future<Integer>> running = new ArrayList<>();
            for (Callable<Integer> step : steps) {
                long pause = moments.nextInt(LONGEST_MICROS) * 1_000L;
                running.add(people.submit(() -> {
                    start.await();
                    LockSupport.parkNanos(pause);
                    return step.call();
                }));
            }
            start.countDown();
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> step : running) {
                answers.add(step.get());
            }
            return answers;
        }
    }
}

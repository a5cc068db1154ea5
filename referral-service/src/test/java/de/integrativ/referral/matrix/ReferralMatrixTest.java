package de.integrativ.referral.matrix;

import static de.integrativ.referral.support.People.JANA;
import static de.integrativ.referral.support.People.KARIN;
import static de.integrativ.referral.support.People.KEMAL;
import static de.integrativ.referral.support.People.KLARA;
import static de.integrativ.referral.support.People.LENA;
import static de.integrativ.referral.support.People.as;
import static de.integrativ.referral.support.People.handIn;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrativ.referral.support.Database;
import de.integrativ.referral.support.Forms;
import de.integrativ.referral.support.People;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.matrix.MatrixWalk;
import de.integrativ.testing.matrix.Thing;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ReferralMatrixTest extends MatrixWalk {

    @Inject
    Database database;

    @Override
    protected String service() {
        return "referral-service";
    }

    @Override
    protected URI address() {
        return URI.create("http://localhost:" + RestAssured.port);
    }

    @Override
    protected Thing make(String situation) {
        String name = "Matrix" + Long.toHexString(UUID.randomUUID().getMostSignificantBits());
        var form = Forms.referralOf(name);
        if (situation.equals("waiting")) {
            form.putArray("consents");
        }
        String id = handIn(form);
        @Nullable String manager = null;
        switch (situation) {
            case "waiting" -> {}
            case "submitted" -> dueFirst(id);
            case "asked" ->
                as(KARIN)
                        .body("{\"question\":\"Seit wann?\"}")
                        .post("/referrals/{id}/info-request", id)
                        .then()
                        .statusCode(204);
            case "accepted" -> manager = accepted(id);
            case "handed-on" -> {
                accepted(id);
                manager = handedOn(id);
            }
            case "withdrawn" -> {
                manager = accepted(id);
                as(JANA).body("{}")
                        .post("/referrals/{id}/consents/{consent}/withdrawal", id, consent(id))
                        .then()
                        .statusCode(204);
            }
            default -> throw new AssertionError(situation);
        }
        Map<String, String> ids = new HashMap<>();
        ids.put("referral", id);
        ids.put("consent", situation.equals("waiting") ? UUID.randomUUID().toString() : consent(id));
        return new Thing(situation, ids, name, "jobcenter-coesfeld", "coesfeld", manager, null, null);
    }

    private static String accepted(String id) {
        People.accept(id);
        return KEMAL;
    }

    /** A worklist ends somewhere, and other tests' referrals wait, too. */
    private void dueFirst(String id) {
        database.count(
                "with due as (update referral set decision_due = date '2000-01-03' where id = ? returning 1) select count(*) from due",
                UUID.fromString(id));
    }

    /** As the database holds it, whoever does it. */
    private String handedOn(String id) {
        database.count(
                "with moved as (update referral set case_manager = ? where id = ? returning 1) select count(*) from moved",
                KLARA,
                UUID.fromString(id));
        return KLARA;
    }

    private String consent(String id) {
        return database.count("select count(*) from consent where referral_id = ?", UUID.fromString(id)) == 0
                ? UUID.randomUUID().toString()
                : as(LENA).get("/referrals/{id}", id).path("consents[0].id");
    }

    @Override
    protected String fingerprint(Thing thing) {
        return as(LENA).get("/referrals/{id}", thing.id("referral")).asString();
    }

    @Override
    protected String body(String endpoint, Thing thing) {
        return switch (endpoint.substring(endpoint.lastIndexOf('/') + 1)) {
            case "referrals" -> Forms.referral().toString();
            case "search" -> "{\"name\":\"" + thing.revealing() + "\"}";
            case "acceptance" -> "{\"caseManager\":\"kemal.kim\"}";
            case "refusal" -> "{\"code\":\"AGE\"}";
            case "info-request" -> "{\"question\":\"Seit wann?\"}";
            case "info-answer" -> "{\"text\":\"Seit Mai.\"}";
            case "consents" -> Forms.consent("C1").toString();
            case "first-meeting" -> today().toString();
            case "republications" -> "{\"topic\":\"signals.from.referral-service\",\"consumer\":\"casework-service\"}";
            case "erasure" -> "{\"why\":\"Antrag\"}";
            default -> "{}";
        };
    }

    private static ObjectNode today() {
        return Forms.meeting("STARTED", "GRANTED")
                .put("heldOn", LocalDate.now(ZoneId.of("Europe/Berlin")).toString());
    }
}

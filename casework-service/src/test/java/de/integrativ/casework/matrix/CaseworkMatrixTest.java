package de.integrativ.casework.matrix;

import static de.integrativ.casework.support.People.KARIN;
import static de.integrativ.casework.support.People.KEMAL;
import static de.integrativ.casework.support.People.KLARA;
import static de.integrativ.casework.support.People.as;

import de.integrativ.casework.support.Forms;
import de.integrativ.casework.support.HandedOverCase;
import de.integrativ.casework.support.Tables;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.matrix.MatrixWalk;
import de.integrativ.testing.matrix.Thing;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CaseworkMatrixTest extends MatrixWalk {

    @Override
    protected String service() {
        return "casework-service";
    }

    @Override
    protected URI address() {
        return URI.create("http://localhost:" + RestAssured.port);
    }

    @Override
    protected Thing make(String situation) {
        if (!situation.equals("deputised")) {
            nobodyStandsInAnyMore();
        }
        String name = "Matrix" + Long.toHexString(UUID.randomUUID().getMostSignificantBits());
        HandedOverCase handed = HandedOverCase.withEveryConsentOf(name);
        // A worklist ends somewhere, and other tests' cases are due, too.
        Tables.execute("update support_case set plan_due_on = date '2000-01-03' where id = ?", handed.id());
        String plan = proposed(handed.id());
        String request = as(KEMAL)
                .body(asked("bildungswerk-coesfeld"))
                .post("/cases/{id}/requests", handed.id())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String manager = situation.equals("handed-on") ? KLARA : KEMAL;
        Map<String, String> ids = Map.of(
                "caseManager",
                manager,
                "emergency",
                situation.equals("emergency") ? opened(name) : UUID.randomUUID().toString(),
                "deputyship",
                situation.equals("deputised") ? standingIn() : UUID.randomUUID().toString(),
                "case",
                handed.id().toString(),
                "plan",
                plan,
                "request",
                request,
                "consent",
                handed.consent("C9", ""));
        switch (situation) {
            case "open" -> {
                standingIn();
                nobodyStandsInAnyMore();
            }
            case "deputised", "emergency" -> {}
            case "handed-on" ->
                as(KARIN)
                        .body(share(handed.id().toString(), KLARA))
                        .post("/caseloads/{caseManager}/handover", KEMAL)
                        .then()
                        .statusCode(200);
            case "partner-withdrawn" ->
                as(KEMAL)
                        .body("{}")
                        .post("/consents/{id}/withdrawal", handed.consent("C5", "bildungswerk-coesfeld"))
                        .then()
                        .statusCode(204);
            case "withdrawn" -> {
                handed.tellWithdrawalOfC1();
                handed.awaitLocked();
            }
            default -> throw new AssertionError(situation);
        }
        String deputy = situation.equals("deputised") ? KLARA : null;
        return new Thing(
                        situation,
                        ids,
                        name,
                        "jobcenter-coesfeld",
                        "coesfeld",
                        manager,
                        deputy,
                        "bildungswerk-coesfeld")
                .openedBy(situation.equals("emergency") ? KLARA : null);
    }

    /** @return the access of Klara's under which she reads it for three hours */
    private static String opened(String familyName) {
        return as(KLARA)
                .body("""
                        {"familyName":"%s","birthDate":"2007-03-14","reason":"Die Polizei fragt am Abend nach ihm."}""".formatted(familyName))
                .post("/emergencies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** @return the deputyship that is in force, of Klara for Kemal */
    private static String standingIn() {
        List<String> inForce = Tables.column("select id from deputyship where starts_at <= now() and ends_at > now()");
        return inForce.isEmpty()
                ? as(KARIN).body(absence(KEMAL, 0)).post("/deputies").path("id")
                : inForce.getFirst();
    }

    private static void nobodyStandsInAnyMore() {
        Tables.execute("update deputyship set ends_at = now() where ends_at > now()");
    }

    @AfterEach
    void nobodyStandsInForTheTestsAfterThis() {
        Tables.execute("delete from deputyship");
    }

    /** @param ahead days until then */
    private static String absence(@Nullable String away, int ahead) {
        LocalDate day = LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(ahead);
        return "{\"caseManager\":\"%s\",\"deputy\":\"%s\",\"from\":\"%s\",\"until\":\"%s\",\"reason\":\"LEAVE\"}"
                .formatted(away, KEMAL.equals(away) ? KLARA : KEMAL, day, day);
    }

    private static String proposed(UUID id) {
        String plan = as(KEMAL)
                .body(Forms.goals(Forms.goal("Sprachkurs B2", "VOLUNTARY")).toString())
                .post("/cases/{id}/plan", id)
                .path("id");
        as(KEMAL)
                .header("If-Match", read(id))
                .body("{}")
                .post("/plans/{id}/proposal", plan)
                .then()
                .statusCode(204);
        return plan;
    }

    private static String read(UUID id) {
        String tag = as(KARIN).get("/cases/{id}/plan", id).header("ETag");
        return tag == null ? "\"0\"" : tag;
    }

    @Override
    protected String fingerprint(Thing thing) {
        UUID id = UUID.fromString(thing.id("case"));
        return String.join(
                " ",
                List.of(
                        Tables.column("select c::text from support_case c where id = ?", id)
                                .toString(),
                        Tables.column("select d::text from deputyship d order by id")
                                .toString(),
                        Tables.column("select e::text from emergency_access e where case_id = ?", id)
                                .toString(),
                        Tables.column("select p::text from plan p where case_id = ?", id)
                                .toString(),
                        Tables.column("select c::text from consent c where case_id = ? order by id", id)
                                .toString(),
                        Tables.column("select r::text from network_request r where case_id = ? order by id", id)
                                .toString()));
    }

    @Override
    protected String body(String endpoint, Thing thing) {
        return switch (endpoint) {
            case "POST /cases/{id}/closing" -> "{\"exit\":\"GOALS_MET\"}";
            case "POST /cases/{id}/consents" ->
                Forms.consent("C7", "GRANTED", null).toString();
            case "POST /cases/{id}/plan", "PUT /plans/{id}" ->
                Forms.goals(Forms.goal("Sprachkurs B1", "VOLUNTARY")).toString();
            case "POST /plans/{id}/agreements" -> "{\"party\":\"PERSON\"}";
            case "POST /cases/{id}/requests" ->
                asked(thing.situation().equals("partner-withdrawn") ? "bildungswerk-coesfeld" : "bamf");
            case "POST /caseloads/{caseManager}/handover" ->
                share(thing.id("case"), KEMAL.equals(thing.caseManager()) ? KLARA : KEMAL);
            case "POST /emergencies" ->
                "{\"familyName\":\"Niemand\",\"birthDate\":\"2000-01-01\",\"reason\":\"Krisendienst ruft an, es eilt sehr\"}";
            case "POST /emergencies/{id}/review" -> "{\"justified\":true,\"word\":\"ja\"}";
            case "POST /deputies" -> absence(thing.caseManager(), 100);
            case "POST /audit/entries/{id}/erasure" -> "{\"why\":\"Antrag\"}";
            case "POST /admin/republications" ->
                "{\"topic\":\"signals.from.casework-service\",\"consumer\":\"network-service\"}";
            default -> "{}";
        };
    }

    @Override
    protected Map<String, String> headers(String endpoint, Thing thing) {
        return endpoint.contains(" /plans/") && !endpoint.startsWith("GET")
                ? Map.of("If-Match", read(UUID.fromString(thing.id("case"))))
                : Map.of();
    }

    /** @param to who gets the case; each was handed over once or never before */
    private static String share(String supportCase, String to) {
        return "{\"reason\":\"WORKLOAD\",\"shares\":[{\"caseId\":\"%s\",\"assignment\":%d,\"to\":\"%s\"}]}"
                .formatted(supportCase, to.equals(KLARA) ? 1 : 2, to);
    }

    private static String asked(String partner) {
        return Forms.request(partner, "COURSE_PLACE").toString();
    }
}

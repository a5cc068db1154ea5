package de.integrativ.gateway.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestPlace;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages with the real sign-in; at casework-service's address answers what its contract says. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AssignmentPagesTest {

    private static final int OF_CASEWORK = 12;
    private static final String ONE = "0198f3c2-0000-7000-8000-0000000000aa";
    private static final String TWO = "0198f3c2-0000-7000-8000-0000000000bb";
    private static final String OPEN = """
            {"items":[{"id":"%s","assignment":3,"personName":"Amira Beispiel","phase":"ACTIVE","startedOn":"2026-07-10",
             "locked":false},{"id":"%s","assignment":1,"personName":"Yusuf Muster","phase":"PLANNING",
             "startedOn":"2026-07-11","locked":false}]}""".formatted(ONE, TWO);
    private static final String DEPUTIES = """
            {"items":[{"id":"%s","caseManager":"kemal.kim","deputy":"klara.kim","from":"2026-11-23","until":"2026-11-27",
             "reason":"LEAVE","state":"IN_FORCE","setBy":"kemal.kim"}]}""".formatted(ONE);
    private static final String EMERGENCIES = """
            {"items":[{"id":"%s","caseId":"%s","personName":"Amira Beispiel","openedBy":"klara.kim",
             "reason":"Die Polizei fragt nach einer Kontaktperson.","openedAt":"2026-11-23T18:00:00Z",
             "endsAt":"2026-11-23T21:00:00Z","inForce":true}]}""".formatted(TWO, ONE);
    private static final String CASE = """
            {"id":"%s","phase":"ACTIVE","caseManager":"klara.kim","agency":"jobcenter-coesfeld","unit":"coesfeld",
             "programme":"U25","startedOn":"2026-07-10","locked":false,"emergency":%s,"planDue":"2026-08-21",
             "person":{"givenName":"Amira","familyName":"Beispiel","languages":[]},"needs":[],"consents":[],"requests":[],
             "allowed":[]}""";
    private static final String HISTORY = """
            {"assignments":[{"number":2,"caseManager":"klara.kim","since":"2026-09-14","by":"karin.koordination",
             "reason":"LEAVING"},{"number":1,"caseManager":"kemal.kim","since":"2026-07-10","by":"casework-service",
             "reason":"START"}],"steps":[{"on":"2026-09-01","what":"PLAN_AGREEMENT","detail":"KIM","by":"klara.kim",
             "standsFor":"kemal.kim"},{"on":"2026-07-10","what":"PHASE","detail":"INTAKE"}]}""";

    private static final List<String> SENT = new CopyOnWriteArrayList<>();
    private static final AtomicInteger HANDOVER_ANSWER = new AtomicInteger(200);
    private static HttpServer casework;

    @RegisterExtension
    static final Window window = new Window();

    @BeforeAll
    static void caseworkAnswers() throws IOException {
        casework = HttpServer.create(new InetSocketAddress("127.0.0.1", TestPlace.base() + OF_CASEWORK), 0);
        casework.createContext("/", AssignmentPagesTest::answer);
        casework.start();
    }

    @AfterAll
    static void caseworkEnds() {
        casework.stop(0);
    }

    @BeforeEach
    void nothing_was_sent() {
        SENT.clear();
        HANDOVER_ANSWER.set(200);
    }

    @Test
    void the_coordination_hands_a_caseload_over_and_keeps_one_case_back() {
        Page page = at("karin.koordination", "/zustaendigkeit/kemal.kim/uebergabe");

        page.locator("#reason").selectOption("LEAVING");
        page.locator("#to").selectOption("klara.kim");
        page.locator("[id='to." + TWO + "']").selectOption("-");
        page.locator("#inhalt form button[type=submit]").click();

        page.locator(".kern-alert--success").waitFor();
        assertEquals(
                List.of("/caseloads/kemal.kim/handover {\"reason\":\"LEAVING\",\"shares\":[" + ONE + " 3 klara.kim]}"),
                SENT);
    }

    @Test
    void whoever_was_too_late_sees_what_they_chose_beside_what_holds_now() {
        HANDOVER_ANSWER.set(412);
        Page page = at("karin.koordination", "/zustaendigkeit/kemal.kim/uebergabe");

        page.locator("#reason").selectOption("LEAVING");
        page.locator("#to").selectOption("klara.kim");
        page.locator("#inhalt form button[type=submit]").click();

        page.locator("#h-conflict-mine").waitFor();
        assertTrue(page.locator(".group--differs").innerText().contains("Scheidet aus"));
        assertTrue(page.locator(".group--differs").innerText().contains("Klara Kim"));
        window.hasNoBarriers();
    }

    @Test
    void who_is_away_enters_the_deputy_themselves() {
        Page page = at("kemal.kim", "/zustaendigkeit");

        page.locator("#deputy").selectOption("klara.kim");
        page.locator("#from").fill("2026-12-01");
        page.locator("#until").fill("2026-12-04");
        page.locator("#reason").selectOption("LEAVE");
        page.locator("form[action='/zustaendigkeit/vertretung'] button[type=submit]")
                .click();

        page.locator(".kern-alert--success").waitFor();
        assertTrue(SENT.getFirst().startsWith("/deputies "), SENT.toString());
        assertTrue(SENT.getFirst().contains("\"caseManager\":\"kemal.kim\""), SENT.toString());
    }

    @Test
    void a_deputyship_is_ended_with_one_button() {
        Page page = at("kemal.kim", "/zustaendigkeit");

        page.locator("form[action$='/ende'] button").click();

        page.locator(".kern-alert--success").waitFor();
        assertEquals(List.of("/deputies/" + ONE + "/end {}"), SENT);
    }

    @Test
    void the_history_says_who_was_responsible_and_what_was_done_in_someones_stead() {
        Page page = at("karin.koordination", "/begleitungen/" + ONE + "/verlauf");

        assertEquals(2, page.locator("section:has(#h-responsible) tbody tr").count());
        assertTrue(page.locator(".timeline").innerText().contains("in Vertretung für Kemal Kim"));
    }

    @Test
    void someone_nobody_knows_is_a_mistake_in_the_form_and_what_was_typed_stays() {
        Page page = at("klara.kim", "/notfallzugriff");

        page.locator("#familyName").fill("Niemand");
        page.locator("#birthDate").fill("2007-03-14");
        page.locator("#reason").fill("Die Polizei fragt nach einer Kontaktperson.");
        page.locator("form[action='/notfallzugriff'] button[type=submit]").click();

        page.locator("#familyName-error").waitFor();
        assertEquals("Niemand", page.locator("#familyName").inputValue());
    }

    @Test
    void in_an_emergency_the_case_says_that_it_is_one() {
        Page page = at("klara.kim", "/notfallzugriff");

        page.locator("#familyName").fill("Beispiel");
        page.locator("#birthDate").fill("2007-03-14");
        page.locator("#reason").fill("Die Polizei fragt nach einer Kontaktperson.");
        page.locator("form[action='/notfallzugriff'] button[type=submit]").click();

        page.waitForURL(Window.address("/begleitungen/" + ONE));
        assertTrue(page.locator("#inhalt").innerText().contains("Notfallzugriff: nur lesen"));
        window.hasNoBarriers();
    }

    @Test
    void the_coordination_reviews_an_emergency() {
        Page page = at("karin.koordination", "/notfallzugriff");

        page.locator("[id='" + TWO + ".justified-YES']").check();
        page.locator("[id='" + TWO + ".word']").fill("Nachvollziehbar.");
        page.locator("form[action$='/pruefung'] button[type=submit]").click();

        page.locator(".kern-alert--success").waitFor();
        assertTrue(SENT.getFirst().startsWith("/emergencies/" + TWO + "/review "), SENT.toString());
        assertTrue(SENT.getFirst().contains("\"justified\":true"), SENT.toString());
    }

    @Test
    void no_page_has_barriers_and_each_fits_a_phone() {
        window.signIn("karin.koordination");
        for (String path : List.of(
                "/zustaendigkeit",
                "/zustaendigkeit/kemal.kim/uebergabe",
                "/notfallzugriff",
                "/begleitungen/" + ONE + "/verlauf")) {
            window.page().setViewportSize(1280, 900);
            window.open(path);
            window.hasNoBarriers();
            window.fitsAPhone();
        }
    }

    @Test
    void a_case_manager_hands_nothing_over() {
        window.signIn("kemal.kim");
        assertEquals(403, window.open("/zustaendigkeit/kemal.kim/uebergabe").status());
    }

    @Test
    void the_jobcenter_has_no_such_pages() {
        window.signIn("jana.jobcenter");
        for (String path : List.of("/zustaendigkeit", "/notfallzugriff", "/begleitungen/" + ONE + "/verlauf")) {
            assertEquals(403, window.open(path).status(), path);
        }
    }

    private static Page at(String who, String path) {
        window.signIn(who);
        window.open(path);
        return window.page();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String asked = exchange.getRequestURI().getPath();
        String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean command = exchange.getRequestMethod().equals("POST");
        if (command) {
            SENT.add(asked + " " + inShort(sent));
        }
        if (asked.endsWith("/handover")) {
            int status = HANDOVER_ANSWER.get();
            say(
                    exchange,
                    status,
                    status == 200 ? "{\"handedOver\":1}" : "{\"type\":\"urn:integrativ:problem:assigned-meanwhile\"}");
        } else if (command && asked.equals("/emergencies")) {
            boolean known = sent.contains("Beispiel");
            say(
                    exchange,
                    known ? 201 : 404,
                    known
                            ? EMERGENCIES.substring("{\"items\":[".length(), EMERGENCIES.length() - 2)
                            : "{\"type\":\"urn:integrativ:problem:not-there\"}");
        } else if (asked.equals("/deputies") && command) {
            say(exchange, 201, DEPUTIES.substring("{\"items\":[".length(), DEPUTIES.length() - 2));
        } else if (command) {
            say(exchange, 204, "");
        } else {
            say(exchange, 200, body(asked));
        }
    }

    /** Shares as id, number and person: their fields have no order of their own. */
    private static String inShort(String sent) {
        return sent.replaceAll(
                "\\{(?=[^{}]*\"caseId\":\"([^\"]+)\")(?=[^{}]*\"assignment\":(\\d+))(?=[^{}]*\"to\":\"([^\"]+)\")[^{}]*}",
                "$1 $2 $3");
    }

    private static String body(String asked) {
        return switch (asked) {
            case "/caseloads" -> "{\"items\":[{\"caseManager\":\"kemal.kim\",\"open\":2}]}";
            case "/caseloads/kemal.kim" -> OPEN;
            case "/deputies" -> DEPUTIES;
            case "/emergencies" -> EMERGENCIES;
            case "/worklist" -> "[]";
            default -> asked.endsWith("/history") ? HISTORY : CASE.formatted(ONE, true);
        };
    }

    private static void say(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}

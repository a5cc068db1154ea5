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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page with the real sign-in; at casework-service's address answers what its contract says, the others are silent. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ProtocolPageTest {

    private static final int OF_CASEWORK = 12;
    private static final String ENTRY = """
            {"position":%d,"id":"0198f3c2-0000-7000-8000-00000000000%d","at":"2026-07-15T10:0%d:00Z","actor":"%s",
             "agency":"ki-coesfeld","act":"%s","object":"case","objectId":"0198f3c2-0000-7000-8000-0000000000aa",
             "detail":"","shown":0}""";
    private static final String CHAIN = """
            {"checked":{"at":"2026-07-15T03:30:00Z","links":12,"last":12,"head":"%s",
             "findings":["2026-07-14, position 7: the link was removed"],
             "notes":["2026-07-13, position 5: erased by dora.datenschutz"]}}""".formatted("ab".repeat(32));

    private static final List<String> ASKED = new CopyOnWriteArrayList<>();
    private static HttpServer casework;

    @RegisterExtension
    static final Window window = new Window();

    @BeforeAll
    static void caseworkAnswers() throws IOException {
        casework = HttpServer.create(new InetSocketAddress("127.0.0.1", TestPlace.base() + OF_CASEWORK), 0);
        casework.createContext("/audit", ProtocolPageTest::answer);
        casework.start();
    }

    @AfterAll
    static void caseworkEnds() {
        casework.stop(0);
    }

    @Test
    void refusals_and_the_state_of_the_chain_stand_above_all_else() {
        Page page = officer("/datenschutz/protokoll");

        assertTrue(
                page.locator("#h-chains ~ div").innerText().contains("2026-07-14, position 7: the link was removed"));
        assertEquals(1, page.locator("section:has(#h-refusals) tbody tr").count());
        assertEquals(2, page.locator("section:has(#h-entries) tbody tr").count());
    }

    @Test
    void what_was_erased_stands_with_the_chain() {
        Page page = officer("/datenschutz/protokoll");

        assertTrue(page.locator("#h-chains ~ div").innerText().contains("position 5: erased by dora.datenschutz"));
    }

    @Test
    void the_page_has_no_barriers_and_fits_a_phone() {
        officer("/datenschutz/protokoll");

        window.hasNoBarriers();
        window.fitsAPhone();
    }

    @Test
    void what_the_officer_looks_for_is_asked_of_the_service() {
        ASKED.clear();

        officer("/datenschutz/protokoll?von=2026-07-15&wer=kemal.kim&was=READ&kennung=kein-uuid");

        assertTrue(ASKED.contains("/audit/entries?from=2026-07-15&actor=kemal.kim&act=READ"), ASKED.toString());
    }

    @Test
    void the_officer_has_the_chains_checked() {
        Page page = officer("/datenschutz/protokoll");

        page.locator("#check button").click();

        page.locator(".kern-alert--success").waitFor();
        assertTrue(ASKED.contains("/audit/chain/checks"), ASKED.toString());
    }

    @Test
    void nobody_else_gets_in() {
        window.signIn("anton.admin");

        int answered = window.open("/datenschutz/protokoll").status();

        assertEquals(403, answered);
    }

    private static Page officer(String path) {
        window.signIn("dora.datenschutz");
        window.open(path);
        return window.page();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String asked = exchange.getRequestURI().toString();
        ASKED.add(asked);
        String refusal = ENTRY.formatted(2, 2, 2, "kurt.kim", "REFUSED");
        String all = refusal + "," + ENTRY.formatted(1, 1, 1, "kemal.kim", "READ");
        String body = asked.startsWith("/audit/chain")
                ? CHAIN
                : "{\"items\":[" + (asked.contains("act=REFUSED") ? refusal : all) + "]}";
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}

package de.integrativ.local.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a server whose tokens are good for two requests: Keycloak's last a minute, and no test waits for that. */
class KeycloakAdminTest {

    private static final int GOOD_FOR = 2;

    private final List<String> taken = new ArrayList<>();
    private String signedInWith = "";
    private boolean closed;
    private int given;
    private int used;
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/realms/master/protocol/openid-connect/token", this::signIn);
        server.createContext("/admin/realms", this::administer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void work_goes_on_with_a_new_token_when_one_has_ended() throws IOException {
        KeycloakAdmin keycloak = admin();

        for (int i = 0; i < 2 * GOOD_FOR + 1; i++) {
            keycloak.post("/users", Map.of("username", "person-" + i));
        }

        assertEquals(2 * GOOD_FOR + 1, taken.size());
        assertEquals("{\"username\":\"person-" + GOOD_FOR + "\"}", taken.get(GOOD_FOR));
        assertEquals(3, given);
    }

    @Test
    void who_is_no_administrator_any_more_is_told_so() throws IOException {
        KeycloakAdmin keycloak = admin();
        closed = true;

        assertThrows(IOException.class, () -> keycloak.delete("/users/1"));
    }

    @Test
    void a_password_may_hold_any_character() throws IOException {
        admin();

        assertTrue(signedInWith.endsWith("&password=a%26b%3D%25+c"), signedInWith);
    }

    private KeycloakAdmin admin() throws IOException {
        return new KeycloakAdmin("http://127.0.0.1:" + server.getAddress().getPort(), "admin", "a&b=% c");
    }

    private void signIn(HttpExchange exchange) throws IOException {
        signedInWith = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        used = 0;
        given++;
        answer(exchange, closed ? 401 : 200, "{\"access_token\":\"" + given + "\"}");
    }

    private void administer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String token = exchange.getRequestHeaders().getFirst("Authorization");
        boolean good = ("Bearer " + given).equals(token) && used++ < GOOD_FOR;
        if (good && !closed) {
            taken.add(body);
        }
        answer(exchange, good && !closed ? 200 : 401, "{}");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}

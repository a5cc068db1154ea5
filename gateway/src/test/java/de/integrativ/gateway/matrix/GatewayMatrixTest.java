package de.integrativ.gateway.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.integrativ.testing.RealServers;
import de.integrativ.testing.matrix.Gaps;
import de.integrativ.testing.matrix.HandWritten;
import de.integrativ.testing.matrix.Matrix;
import de.integrativ.testing.matrix.Matrix.Endpoint;
import de.integrativ.testing.matrix.Routes;
import de.integrativ.testing.matrix.Subject;
import de.integrativ.testing.matrix.Thing;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** No service runs beside this test: whoever gets as far as being told so was let in. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class GatewayMatrixTest {

    /** To the sign-in, or the same for a script; no token; no right. */
    private static final Set<Integer> TURNED_AWAY = Set.of(302, 401, 403, 499);

    private static final Thing PAGE = new Thing("always", Map.of(), "", null, null, null, null, null);

    private final Matrix matrix = Matrix.of("gateway");

    @Test
    void the_matrix_knows_every_page_and_no_other() {
        Set<String> there = Routes.inCode("de.integrativ.gateway");
        // The edge passes on to the services, whose endpoints stand on their own pages.
        matrix.endpoints().stream()
                .map(Endpoint::endpoint)
                .filter(endpoint -> endpoint.contains(" /api/"))
                .forEach(there::add);

        assertEquals(List.of(), Gaps.ofEndpoints(matrix, there));
    }

    @Test
    void what_was_written_by_hand_is_what_the_rules_say() {
        List<HandWritten> rows = HandWritten.of("gateway");

        assertEquals(List.of(), HandWritten.contradicted(matrix, rows, situation -> PAGE));
        assertFalse(rows.isEmpty());
    }

    @Test
    void a_page_opens_for_its_roles_and_for_nobody_else() {
        List<String> wrong = new ArrayList<>();
        int allowed = 0;
        int denied = 0;
        for (Subject subject : Subject.all()) {
            Visitor visitor = new Visitor(subject, "http://localhost:" + RestAssured.port);
            for (Endpoint endpoint : matrix.endpoints()) {
                boolean may = matrix.grant(endpoint, subject, PAGE).isPresent();
                int status = status(visitor, endpoint);
                boolean in = !TURNED_AWAY.contains(status) || may && status == 302;
                if (may != in) {
                    wrong.add(subject.id() + ": " + endpoint.endpoint() + " is " + status);
                }
                allowed += may ? 1 : 0;
                denied += may ? 0 : 1;
            }
        }
        System.out.printf("matrix of gateway: tried %d, allowed %d, denied %d%n", allowed + denied, allowed, denied);
        assertEquals(List.of(), wrong);
    }

    private static int status(Visitor visitor, Endpoint endpoint) {
        String[] parts = endpoint.endpoint().split(" ", 2);
        String path = parts[1].replace("{language}", "de")
                .replace("{step}", "annahme")
                .replace("{service}", "referral-service")
                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        return visitor.status(parts[0], path);
    }
}

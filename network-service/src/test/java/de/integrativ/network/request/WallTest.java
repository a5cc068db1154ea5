package de.integrativ.network.request;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.integrativ.network.CaseworkSide;
import de.integrativ.network.CaseworkSide.Request;
import de.integrativ.network.Database;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestTokens;
import de.integrativ.testing.Waiting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database's own walls, gone at around the service with the login that it uses. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class WallTest {

    private static final String REQUEST = "select id::text from network_request where id = ?";
    private static final String CONTENT = "select request_id::text from request_content where request_id = ?";

    private final Request request = CaseworkSide.toPortal();

    @BeforeEach
    void a_request_has_arrived() {
        new CaseworkSide().compose(request);
        Waiting.until(
                "the request is here",
                () -> given().auth()
                                .oauth2(TestTokens.of("karin.koordination"))
                                .get("/requests/" + request.id())
                                .statusCode()
                        == 200);
    }

    @Test
    void whoever_does_not_say_who_acts_sees_no_row() throws SQLException {
        assertEquals(List.of(), Database.asStaff(List.of(), REQUEST, request.id()));
    }

    @Test
    void its_partner_sees_the_content() throws SQLException {
        List<String> seen =
                Database.asStaff(acting("petra.partner", "bildungswerk-coesfeld", "partner"), CONTENT, request.id());

        assertEquals(List.of(request.id().toString()), seen);
    }

    @Test
    void another_partner_sees_nothing() throws SQLException {
        List<String> another = acting("someone", "another-provider", "partner");

        assertEquals(List.of(), Database.asStaff(another, REQUEST, request.id()));
        assertEquals(List.of(), Database.asStaff(another, CONTENT, request.id()));
    }

    @Test
    void the_coordination_sees_the_request_and_not_its_content() throws SQLException {
        List<String> coordination = acting("karin.koordination", "ki-coesfeld", "kim-coordinator");

        assertEquals(List.of(request.id().toString()), Database.asStaff(coordination, REQUEST, request.id()));
        assertEquals(List.of(), Database.asStaff(coordination, CONTENT, request.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kim-coordinator", "kim-case-manager"})
    void a_role_in_another_integration_centre_sees_nothing(String role) throws SQLException {
        List<String> foreign = acting("kemal.kim", "ki-borken", role);

        assertEquals(List.of(), Database.asStaff(foreign, REQUEST, request.id()));
    }

    @Test
    void its_case_manager_sees_the_request() throws SQLException {
        List<String> kemal = acting("kemal.kim", "ki-coesfeld", "kim-case-manager");

        assertEquals(List.of(request.id().toString()), Database.asStaff(kemal, REQUEST, request.id()));
    }

    @Test
    void a_case_manager_sees_only_what_they_sent() throws SQLException {
        List<String> another = acting("klara.kim", "ki-coesfeld", "kim-case-manager");

        assertEquals(List.of(), Database.asStaff(another, REQUEST, request.id()));
    }

    @Test
    void the_login_itself_has_no_right() {
        assertThrows(
                SQLException.class, () -> Database.asStaff(List.of("role", "network_login"), REQUEST, request.id()));
    }

    private static List<String> acting(String actor, String agency, String role) {
        return List.of("integrativ.actor", actor, "integrativ.agency", agency, "integrativ.roles", role);
    }
}

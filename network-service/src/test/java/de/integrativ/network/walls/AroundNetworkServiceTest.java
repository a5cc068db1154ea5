package de.integrativ.network.walls;

import static io.restassured.RestAssured.given;

import de.integrativ.network.CaseworkSide;
import de.integrativ.network.CaseworkSide.Request;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestTokens;
import de.integrativ.testing.Waiting;
import de.integrativ.testing.walls.AroundTheService;
import de.integrativ.testing.walls.Claim;
import de.integrativ.testing.walls.Row;
import de.integrativ.testing.walls.Smuggling;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;

/** One request to a provider in the portal, one that the Ausländerbehörde's system fetches. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AroundNetworkServiceTest extends AroundTheService {

    private static final Claim PARTNER = new Claim("petra.partner", "bildungswerk-coesfeld", "coesfeld", "partner");
    private static final Claim SAME_KIND = new Claim("pavel.partner", "bildungsforum-duelmen", "duelmen", "partner");
    private static final Claim SYSTEM = new Claim("abh-coesfeld", "abh-coesfeld", "", "agency-system");
    private static final Claim CASE_MANAGER = new Claim("kemal.kim", "ki-coesfeld", "ki", "kim-case-manager");
    private static final Claim COORDINATION = new Claim("karin.koordination", "ki-coesfeld", "ki", "kim-coordinator");

    private static final Request PORTAL = CaseworkSide.toPortal();
    private static final Request FETCHED = CaseworkSide.toSystemOf("abh-coesfeld");
    private static boolean asked;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void requests_are_there() {
        if (asked) {
            return;
        }
        CaseworkSide.heartbeat(Instant.now());
        new CaseworkSide().compose(PORTAL);
        new CaseworkSide().compose(FETCHED);
        Waiting.until(
                "both are here",
                () -> as("petra.partner").get("/requests/" + PORTAL.id()).statusCode() == 200
                        && given().auth()
                                .oauth2(TestTokens.agency("abh-coesfeld"))
                                .get("/agency/events")
                                .asString()
                                .contains(Objects.requireNonNull(FETCHED.ref())));
        asked = true;
    }

    @Override
    protected String service() {
        return "network";
    }

    @Override
    protected DataSource pool() {
        return database;
    }

    @Override
    protected Map<String, String> open() {
        return Map.of("consent_state", "the force of consents under random ids, without a journey");
    }

    @Override
    protected Map<Claim, List<Row>> seen() {
        Map<Claim, List<Row>> seen = new LinkedHashMap<>();
        seen.put(
                PARTNER,
                List.of(
                        Row.of("network_request", "id", PORTAL.id()),
                        Row.of("request_content", "request_id", PORTAL.id())));
        seen.put(CASE_MANAGER, List.of(Row.of("network_request", "id", PORTAL.id())));
        seen.put(COORDINATION, List.of(Row.of("network_request", "id", PORTAL.id())));
        seen.put(
                SYSTEM,
                List.of(
                        Row.of("feed", "key", Objects.requireNonNull(FETCHED.ref())),
                        Row.of("network_request", "id", FETCHED.id())));
        return seen;
    }

    @Override
    protected Map<String, Claim> strangers() {
        Map<String, Claim> strangers = new LinkedHashMap<>();
        strangers.put("a partner of the same kind", SAME_KIND);
        strangers.put("its system", new Claim("bildungsforum-duelmen", "bildungsforum-duelmen", "", "agency-system"));
        strangers.put("BAMF's system", new Claim("bamf", "bamf", "", "agency-system"));
        strangers.put(
                "the Jobcenter's system", new Claim("jobcenter-coesfeld", "jobcenter-coesfeld", "", "agency-system"));
        strangers.put("a colleague who didn't ask", new Claim("klara.kim", "ki-coesfeld", "ki", "kim-case-manager"));
        strangers.put("another county's coordination", new Claim("kira", "ki-borken", "ki", "kim-coordinator"));
        strangers.put(
                "the case manager's name elsewhere", new Claim("kemal.kim", "ki-borken", "ki", "kim-case-manager"));
        strangers.put("a partner's role at KIM", new Claim("kemal.kim", "ki-coesfeld", "ki", "partner"));
        strangers.put("the assistance", new Claim("asta.assistenz", "ki-coesfeld", "ki", "kim-assistant"));
        strangers.put(
                "the Jobcenter", new Claim("jana.jobcenter", "jobcenter-coesfeld", "coesfeld", "jc-case-manager"));
        strangers.put("administration", new Claim("anton.admin", "kreis-coesfeld", "kreis", "administrator"));
        strangers.put(
                "data protection", new Claim("dora.datenschutz", "kreis-coesfeld", "kreis", "data-protection-officer"));
        return strangers;
    }

    @Override
    protected List<Smuggling> smugglings() {
        String request = "update network_request set %s where id = '" + PORTAL.id() + "'";
        String content = "update request_content set %s where request_id = '" + PORTAL.id() + "'";
        return List.of(
                new Smuggling("to another partner", PARTNER, request.formatted("agency = 'bildungsforum-duelmen'")),
                new Smuggling("over from a partner", SAME_KIND, request.formatted("agency = 'bildungsforum-duelmen'")),
                new Smuggling("its content to another", PARTNER, content.formatted("agency = 'bildungsforum-duelmen'")),
                new Smuggling("its content over", SAME_KIND, content.formatted("agency = 'bildungsforum-duelmen'")),
                new Smuggling("an answer in its name", SAME_KIND, content.formatted("answer = 'x'")),
                new Smuggling("an answer by KIM", COORDINATION, content.formatted("answer = 'x'")),
                new Smuggling("a state by KIM", CASE_MANAGER, request.formatted("state = 'ANSWERED'")),
                new Smuggling("a state by a system", SYSTEM, request.formatted("state = 'ANSWERED'")),
                new Smuggling(
                        "a message in a feed",
                        SYSTEM,
                        "update feed set agency = 'bamf' where agency = 'abh-coesfeld'"));
    }

    @Override
    protected void served() {
        for (String person :
                List.of("petra.partner", "pavel.partner", "kemal.kim", "klara.kim", "karin.koordination")) {
            as(person).get("/requests/" + PORTAL.id());
            as(person).body("{}").post("/requests/" + FETCHED.id() + "/acknowledgement");
        }
    }

    private static RequestSpecification as(String person) {
        return given().auth().oauth2(TestTokens.of(person)).contentType("application/json");
    }
}

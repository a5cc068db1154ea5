package de.integrativ.platform.audit;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.integrativ.platform.sample.Tables;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestTokens;
import de.integrativ.testing.Waiting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RefusalsTest {

    @Inject
    Audit audit;

    @Inject
    Wall wall;

    @Inject
    Tables tables;

    @Inject
    Chain chain;

    @BeforeEach
    void anEmptyLog() throws Exception {
        chain.empty();
    }

    @Test
    void aRefusalOutlivesTheRollback() {
        UUID refused = UUID.randomUUID();

        assertThrows(
                IllegalStateException.class,
                () -> wall.within(SystemRole.JOB, () -> {
                    audit.refused("referral", refused, "not assigned");
                    throw new IllegalStateException("rolled back");
                }));

        assertEquals(List.of("REFUSED"), tables.column("select act from audit_entry where object_id = ?", refused));
    }

    @Test
    void aRefusalTakesNoSecondConnectionWhileTheTransactionRuns() {
        UUID refused = UUID.randomUUID();

        List<String> meanwhile = wall.within(SystemRole.JOB, () -> {
            audit.refused("referral", refused, "not assigned");
            return tables.column("select act from audit_entry where object_id = ?", refused);
        });

        assertEquals(List.of(), meanwhile);
    }

    @Test
    void whoLacksTheRoleIsWrittenDown() {
        given().auth().oauth2(TestTokens.of("kemal.kim")).get("/admin/parked");

        Waiting.until("the refusal stands in the log", () -> List.of("kemal.kim REFUSED /admin/parked GET 403")
                .equals(log()));
    }

    @Test
    void whatIsNotThereIsWrittenDownAlike() {
        UUID asked = UUID.randomUUID();

        given().auth().oauth2(TestTokens.of("anton.admin")).post("/admin/parked/" + asked + "/redrive");

        assertEquals(List.of("anton.admin REFUSED /admin/parked/{id}/redrive POST 404"), log());
        assertEquals(List.of(asked.toString()), tables.column("select object_id from audit_entry"));
    }

    @Test
    void whatNoUseCaseWroteDownTheEdgeDoes() {
        given().auth().oauth2(TestTokens.of("anton.admin")).get("/admin/parked");

        assertEquals(List.of("anton.admin READ /admin/parked GET"), log());
    }

    @Test
    void aStrangerIsNobody() {
        given().get("/admin/parked");

        assertEquals(List.of(), log());
    }

    private List<String> log() {
        return tables.column(
                "select actor || ' ' || act || ' ' || object || ' ' || detail from audit_entry order by position");
    }
}

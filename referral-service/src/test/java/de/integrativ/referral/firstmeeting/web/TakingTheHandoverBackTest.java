package de.integrativ.referral.firstmeeting.web;

import static de.integrativ.referral.support.People.KEMAL;
import static de.integrativ.referral.support.People.accepted;
import static de.integrativ.referral.support.People.as;
import static de.integrativ.referral.support.People.meet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.referral.support.Database;
import de.integrativ.referral.support.Forms;
import de.integrativ.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@DisplayName("A handover that casework has not confirmed")
class TakingTheHandoverBackTest {

    private static final String OWED = """
            select count(*) from obligation where key = ? and topic = 'handover.to.casework-service' and type = ?
            and body %s '{}'""";
    private static final String PERSON = "de.integrativ.referral.support-handed-over.v1";
    private static final String EMPTY = "de.integrativ.platform.void.v1";

    @Inject
    Database database;

    @Test
    @DisplayName("goes out empty once C1 is withdrawn, however often it is sent again")
    void takenBack() {
        String id = accepted(Forms.referral());
        meet(id, Forms.meeting("STARTED", "GRANTED"));
        String consent = as(KEMAL).get("/referrals/{id}", id).path("consents[0].id");
        assertEquals(1, owed(id, PERSON, "<>"));

        as(KEMAL)
                .body("{}")
                .post("/referrals/{id}/consents/{consent}/withdrawal", id, consent)
                .then()
                .statusCode(204);

        assertEquals(0, owed(id, PERSON, "<>"));
        assertEquals(1, owed(id, EMPTY, "="));
    }

    private long owed(String id, String type, String empty) {
        return database.count(OWED.formatted(empty), database.journey(id).toString(), type);
    }
}

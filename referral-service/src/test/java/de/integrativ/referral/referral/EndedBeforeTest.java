package de.integrativ.referral.referral;

import static de.integrativ.referral.support.People.JANA;
import static de.integrativ.referral.support.People.KARIN;
import static de.integrativ.referral.support.People.as;
import static de.integrativ.referral.support.People.handIn;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.platform.restore.Ended;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import de.integrativ.referral.person.Persons;
import de.integrativ.referral.support.Database;
import de.integrativ.referral.support.Forms;
import de.integrativ.referral.support.JobcenterSystem;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.Waiting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@DisplayName("What has ended")
class EndedBeforeTest {

    private static final LocalDate ON = LocalDate.of(2026, 7, 5);

    @Inject
    EndedBefore ended;

    @Inject
    Wall wall;

    @Inject
    Database database;

    @ConfigProperty(name = "integrativ.ledger")
    Path ledger;

    @Test
    @DisplayName(
            "stands in the ledger beside the database: the consent, and the reference under which it would come again")
    void written() throws IOException {
        String ref = "JC-" + UUID.randomUUID();
        JobcenterSystem.publish(JobcenterSystem.Event.of(ref, 1, "jobcenter.referral-submitted.v1", Forms.referral()));
        Waiting.until("the referral", () -> database.referral(JobcenterSystem.AGENCY, ref) != null);
        String id = String.valueOf(database.referral(JobcenterSystem.AGENCY, ref));
        String consent = consentOf(id);

        as(JANA).body("{\"withdrawnOn\":\"" + ON + "\"}")
                .post("/referrals/{id}/consents/{consent}/withdrawal", id, consent)
                .then()
                .statusCode(204);

        List<String> lines = Files.readAllLines(ledger.resolve("ended.ledger"));
        assertEquals(
                2,
                lines.stream()
                        .filter(line -> line.contains(consent) || line.contains(ref))
                        .count());
    }

    @Test
    @DisplayName(
            "ends again in an older database: the consent is withdrawn, the referral with it, and the person locked")
    void consentEndsAgain() {
        String id = handIn(Forms.referral());

        again(new Ended("consent", id + "/" + consentOf(id), ON));

        as(KARIN)
                .get("/referrals/{id}", id)
                .then()
                .body("state", equalTo("WITHDRAWN"))
                .body("person", nullValue());
    }

    @Test
    @DisplayName("ends again in an older database: who was erased is erased")
    void personEndsAgain() {
        String id = handIn(Forms.referral());

        again(new Ended(Persons.PERSON, id, ON));

        assertEquals(
                0, database.count("select count(*) from referred_person where referral_id = ?", UUID.fromString(id)));
    }

    @Test
    @DisplayName("ends once: what is withdrawn already stays as it was")
    void endsOnce() {
        String id = handIn(Forms.referral());
        Ended withdrawn = new Ended("consent", id + "/" + consentOf(id), ON);
        again(withdrawn);

        again(withdrawn);

        assertEquals(
                1,
                database.count(
                        "select count(*) from referral_step where what = 'ConsentWithdrawnC1' and referral_id = ?",
                        UUID.fromString(id)));
    }

    private void again(Ended what) {
        wall.within(SystemRole.JOB, () -> {
            ended.endAgain(what);
            return true;
        });
    }

    private static String consentOf(String referral) {
        return as(JANA).get("/referrals/{id}", referral).then().extract().path("consents[0].id");
    }
}

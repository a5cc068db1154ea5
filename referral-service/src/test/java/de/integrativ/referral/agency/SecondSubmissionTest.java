package de.integrativ.referral.agency;

import static de.integrativ.referral.support.JobcenterSystem.AGENCY;
import static de.integrativ.referral.support.JobcenterSystem.FROM_US;
import static de.integrativ.referral.support.JobcenterSystem.header;
import static de.integrativ.referral.support.JobcenterSystem.isOf;
import static de.integrativ.referral.support.JobcenterSystem.opened;
import static de.integrativ.referral.support.JobcenterSystem.publish;
import static de.integrativ.referral.support.People.KARIN;
import static de.integrativ.referral.support.People.as;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrativ.referral.support.Database;
import de.integrativ.referral.support.Forms;
import de.integrativ.referral.support.JobcenterSystem.Event;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TopicReader;
import de.integrativ.testing.Waiting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@DisplayName("A referral that its Jobcenter's system hands in again while C1 is missing")
class SecondSubmissionTest {

    private static final String SUBMITTED = "jobcenter.referral-submitted.v1";

    @Inject
    Database database;

    private final String ref = "JC-" + UUID.randomUUID();
    private TopicReader answers = TopicReader.fromNowOn(FROM_US);

    @BeforeEach
    void handedInOnce() {
        answers.close();
        answers = TopicReader.fromNowOn(FROM_US);
        publish(Event.of(ref, 1, SUBMITTED, Forms.withoutConsent()));
        Waiting.until("the referral", () -> inState("CONSENT_PENDING"));
    }

    @AfterEach
    void hangUp() {
        answers.close();
    }

    @Test
    @DisplayName("with the missing consent is submitted, on the day of the consent")
    void consentComesLater() {
        ObjectNode again = Forms.referral();
        again.putArray("consents").add(Forms.consent("C1").put("grantedOn", "2026-07-06"));

        publish(Event.of(ref, 2, SUBMITTED, again));

        Waiting.until("the second is applied", () -> inState("SUBMITTED"));
        as(KARIN)
                .get("/referrals/{id}", database.referral(AGENCY, ref))
                .then()
                .body("submittedOn", equalTo("2026-07-06"))
                .body("timeline.what", equalTo(List.of("ConsentAsked", "Submitted")));
    }

    @ParameterizedTest
    @CsvSource({"2199-01-01,in-future", "2026-06-30,before-first"})
    @DisplayName("under a day that cannot be is refused as the first one would be")
    void onAnImpossibleDay(String day, String code) {
        publish(Event.of(ref, 2, SUBMITTED, Forms.referral().put("submittedOn", day)));

        JsonNode error = awaitProblem().at("/errors/0");
        assertEquals("submittedOn", error.path("field").asText());
        assertEquals(code, error.path("code").asText());
        assertEquals(true, inState("CONSENT_PENDING"));
    }

    @Test
    @DisplayName("with a consent of tomorrow is refused, and the problem names it")
    void consentOfTomorrow() {
        ObjectNode again = Forms.referral();
        ((ObjectNode) again.get("consents").get(0)).put("grantedOn", "2199-01-01");

        publish(Event.of(ref, 2, SUBMITTED, again));

        assertEquals(
                "consents[0].grantedOn", awaitProblem().at("/errors/0/field").asText());
    }

    private boolean inState(String state) {
        return database.count("select count(*) from referral where agency_ref = ? and state = ?", ref, state) == 1;
    }

    private JsonNode awaitProblem() {
        return opened(
                        answers.await(
                                "a problem about " + ref,
                                answer -> isOf(answer, "agency.problem.v1")
                                        && header(answer, "ce_ref").equals(ref)),
                        AGENCY)
                .path("problem");
    }
}

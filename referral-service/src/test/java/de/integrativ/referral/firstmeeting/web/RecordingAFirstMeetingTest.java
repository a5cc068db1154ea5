package de.integrativ.referral.firstmeeting.web;

import static de.integrativ.referral.support.People.JANA;
import static de.integrativ.referral.support.People.KARIN;
import static de.integrativ.referral.support.People.KEMAL;
import static de.integrativ.referral.support.People.KLARA;
import static de.integrativ.referral.support.People.accepted;
import static de.integrativ.referral.support.People.as;
import static de.integrativ.referral.support.People.meet;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrativ.referral.support.Forms;
import de.integrativ.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@DisplayName("Recording a first meeting")
class RecordingAFirstMeetingTest {

    @Test
    @DisplayName("held by all three it starts support")
    void started() {
        String id = accepted(Forms.referral());

        meet(id, Forms.meeting("STARTED", "GRANTED"));

        as(JANA).get("/referrals/{id}", id)
                .then()
                .body("state", equalTo("STARTED"))
                .body("firstMeeting.heldOn", equalTo("2026-07-10"))
                .body("firstMeeting.present", contains("PERSON", "JOBCENTER", "KIM", "INTERPRETER"))
                .body("timeline.what", contains("Submitted", "Accepted", "MeetingHeld", "Started"));
    }

    @Test
    @DisplayName("without the Jobcenter it was not held, and nothing is written")
    void notJoint() {
        String id = accepted(Forms.referral());
        ObjectNode meeting = Forms.meeting("STARTED", "GRANTED");
        meeting.putArray("present").add("PERSON").add("KIM");

        as(KEMAL)
                .body(meeting.toString())
                .post("/referrals/{id}/first-meeting", id)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:integrativ:problem:meeting-not-joint"))
                .body("context.missing", contains("JOBCENTER"));
        as(KEMAL)
                .get("/referrals/{id}", id)
                .then()
                .body("state", equalTo("ACCEPTED"))
                .body("firstMeeting", nullValue());
    }

    @ParameterizedTest
    @CsvSource({KLARA + ",404", KARIN + ",403", JANA + ",403"})
    @DisplayName("is the assigned case manager's alone")
    void onlyTheAssigned(String person, int status) {
        String id = accepted(Forms.referral());

        as(person)
                .body(Forms.meeting("STARTED", "GRANTED").toString())
                .post("/referrals/{id}/first-meeting", id)
                .then()
                .statusCode(status);
    }

    @Test
    @DisplayName("support that doesn't start needs its reason, which stays with KIM; the person is erased")
    void notStarted() {
        String id = accepted(Forms.referral());
        ObjectNode meeting = Forms.meeting("NOT_STARTED", "GRANTED");
        as(KEMAL)
                .body(meeting.toString())
                .post("/referrals/{id}/first-meeting", id)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("notStartedReason"));

        meet(id, meeting.put("notStartedReason", "OTHER_HELP"));

        as(JANA).get("/referrals/{id}", id)
                .then()
                .body("state", equalTo("NOT_STARTED"))
                .body("person", nullValue())
                .body("consents.scope", contains("C1", "C9"));
    }

    @ParameterizedTest
    @CsvSource({
        "C5,,consents[0].recipient",
        "C5,finanzamt,consents[0].recipient",
        "C9,bamf,consents[0].recipient",
        "C1,,consents[0].scope"
    })
    @DisplayName("a consent names its recipient where it has one, and C1 is not asked for here")
    void consents(String scope, String recipient, String field) {
        String id = accepted(Forms.referral());
        ObjectNode meeting = Forms.meeting("STARTED", "GRANTED");
        ArrayNode consents = meeting.putArray("consents");
        consents.add(Forms.answer(scope, "GRANTED").put("recipient", recipient));

        as(KEMAL)
                .body(meeting.toString())
                .post("/referrals/{id}/first-meeting", id)
                .then()
                .statusCode(422)
                .body("errors.field", contains(field));
    }

    @Test
    @DisplayName("cannot have been held before the referral was accepted")
    void beforeAcceptance() {
        String id = accepted(Forms.referral());

        as(KEMAL)
                .body(Forms.meeting("STARTED", "GRANTED")
                        .put("heldOn", "2026-07-02")
                        .toString())
                .post("/referrals/{id}/first-meeting", id)
                .then()
                .statusCode(422)
                .body("errors.field", contains("heldOn"));
    }
}

package de.integrativ.referral.agency;

import static de.integrativ.referral.support.JobcenterSystem.AGENCY;
import static de.integrativ.referral.support.JobcenterSystem.FROM_US;
import static de.integrativ.referral.support.JobcenterSystem.isOf;
import static de.integrativ.referral.support.JobcenterSystem.opened;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrativ.referral.support.Forms;
import de.integrativ.referral.support.JobcenterSystem;
import de.integrativ.referral.support.JobcenterSystem.Event;
import de.integrativ.testing.FileInForce;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TopicReader;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@DisplayName("What no agreement names")
class WhatIsAgreedTest {

    private final String ref = "JC-" + UUID.randomUUID();
    private final Event referral = Event.of(ref, 1, "jobcenter.referral-submitted.v1", Forms.referralOf("Vereinbart"));

    @Test
    void a_kind_of_message_is_sent_back() {
        try (FileInForce less = FileInForce.with("messages: [referral-submitted, ", "messages: [")) {
            assertEquals(
                    "urn:integrativ:problem:not-agreed", problem().path("type").asText());
        }
    }

    @Test
    void a_field_is_sent_back_by_its_name() {
        try (FileInForce less = FileInForce.with("benefitRegime, migrationHistory, needs", "benefitRegime, needs")) {
            JsonNode problem = problem();

            assertTrue(problem.path("errors").toString().contains("migrationHistory"), problem.toString());
        }
    }

    private JsonNode problem() {
        try (TopicReader toUs = TopicReader.fromNowOn(FROM_US)) {
            JobcenterSystem.publish(referral);
            return opened(toUs.await("the answer", this::isAboutIt), AGENCY).path("problem");
        }
    }

    private boolean isAboutIt(ConsumerRecord<String, byte[]> answer) {
        return isOf(answer, "agency.problem.v1")
                && opened(answer, AGENCY)
                        .path("messageId")
                        .asText()
                        .equals(referral.id().toString());
    }
}

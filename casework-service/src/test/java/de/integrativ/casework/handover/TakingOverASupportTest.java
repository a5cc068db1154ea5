package de.integrativ.casework.handover;

import static de.integrativ.casework.support.OtherService.isOf;
import static de.integrativ.casework.support.People.KEMAL;
import static de.integrativ.casework.support.People.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.casework.support.Forms;
import de.integrativ.casework.support.HandedOverCase;
import de.integrativ.casework.support.OtherService;
import de.integrativ.casework.support.Tables;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TopicReader;
import de.integrativ.testing.Waiting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class TakingOverASupportTest {

    private static final String SIGNALS = "signals.from.casework-service";

    @Test
    void a_handover_opens_a_case_with_its_person_and_the_persons_answers() {
        HandedOverCase opened = HandedOverCase.withEveryConsent();

        as(KEMAL)
                .get("/cases/{id}", opened.id())
                .then()
                .statusCode(200)
                .body("phase", equalTo("INTAKE"))
                .body("person.familyName", equalTo("Beispiel"))
                .body("planDue", equalTo("2026-08-21"))
                .body("consents.scope", hasItems("C5", "C6", "C9"));
    }

    @Test
    void the_sender_gets_a_receipt() throws Exception {
        try (TopicReader signals = TopicReader.fromNowOn(SIGNALS)) {
            OtherService referral = OtherService.referral(UUID.randomUUID());

            UUID message = referral.handsOver(
                    "referral.support-handed-over.v1", Forms.handedOver(UUID.randomUUID(), "Beispiel", List.of()));

            var receipt = signals.await(
                    "the receipt",
                    m -> isOf(m, "platform.handover-receipt.v1")
                            && m.key().equals(referral.journey().toString()));
            var body = Forms.JSON.readTree(new String(receipt.value(), StandardCharsets.UTF_8));
            assertEquals(message.toString(), body.get("messageId").asText());
            assertEquals("APPLIED", body.get("outcome").asText());
        }
    }

    @Test
    void a_message_that_comes_twice_opens_one_case() {
        HandedOverCase opened = HandedOverCase.withEveryConsent();
        UUID later = opened.referral()
                .handsOver(
                        1,
                        "referral.support-handed-over.v1",
                        Forms.handedOver(opened.referralId(), "Anders", List.of()));

        Waiting.until("the second is parked", () -> !Tables.column("select 1 from parking where message_id = ?", later)
                .isEmpty());

        assertEquals(
                1,
                Tables.column(
                                "select 1 from support_case where journey_id = ?",
                                opened.referral().journey())
                        .size());
    }

    @Test
    void under_a_consent_withdrawn_on_the_way_nothing_is_kept() {
        OtherService referral = OtherService.referral(UUID.randomUUID());
        referral.handsOver(2, "referral.referral-consent-withdrawn.v1", withdrawal("C1"));
        barred(referral);

        UUID message = referral.handsOver(
                1, "referral.support-handed-over.v1", Forms.handedOver(UUID.randomUUID(), "Beispiel", List.of()));

        Waiting.until("the handover is applied", () -> !Tables.column("select 1 from inbox_event where id = ?", message)
                .isEmpty());
        assertEquals(List.of(), Tables.column("select 1 from support_case where journey_id = ?", referral.journey()));
    }

    @Test
    void a_withdrawal_of_C1_locks_the_case() {
        HandedOverCase opened = HandedOverCase.withEveryConsent();

        opened.referral().handsOver("referral.referral-consent-withdrawn.v1", withdrawal("C1"));

        Waiting.until("the case is locked", () -> Tables.column(
                        "select locked_on from support_case where id = ?", opened.id())
                .equals(List.of("2026-07-20")));
        as(KEMAL)
                .body(Forms.request("bamf", "COURSE_PLACE").toString())
                .post("/cases/{id}/requests", opened.id())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:integrativ:problem:case-locked"));
    }

    private static com.fasterxml.jackson.databind.node.ObjectNode withdrawal(String scope) {
        return Forms.JSON.createObjectNode().put("scope", scope).put("withdrawnOn", "2026-07-20");
    }

    private static void barred(OtherService referral) {
        Waiting.until("the bar stands", () -> !Tables.column(
                        "select 1 from bar where id = ?", referral.journey().toString())
                .isEmpty());
    }
}

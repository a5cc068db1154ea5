package de.integrativ.casework.support;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrativ.testing.Waiting;
import java.util.List;
import java.util.UUID;

/** A case as it comes to be: handed over by referral-service, over the broker. */
public record HandedOverCase(UUID id, UUID referralId, OtherService referral, OtherService network) {

    /** With C5 for the training provider and BAMF, C6 for the Ausländerbehörde, and C9. */
    public static HandedOverCase withEveryConsent() {
        return withEveryConsentOf("Beispiel");
    }

    public static HandedOverCase withEveryConsentOf(String familyName) {
        return with(
                familyName,
                List.of(
                        Forms.answer("C5", "GRANTED", "bildungswerk-coesfeld"),
                        Forms.answer("C5", "GRANTED", "bamf"),
                        Forms.answer("C6", "GRANTED", "abh-coesfeld"),
                        Forms.answer("C9", "GRANTED", null)));
    }

    public static HandedOverCase with(List<ObjectNode> answers) {
        return with("Beispiel", answers);
    }

    private static HandedOverCase with(String familyName, List<ObjectNode> answers) {
        OtherService referral = OtherService.referral(UUID.randomUUID());
        UUID referralId = UUID.randomUUID();
        referral.handsOver("referral.support-handed-over.v1", Forms.handedOver(referralId, familyName, answers));
        Waiting.until("the case of " + referral.journey() + " is open", () -> !idsOf(referral.journey())
                .isEmpty());
        return new HandedOverCase(
                UUID.fromString(idsOf(referral.journey()).getFirst()),
                referralId,
                referral,
                OtherService.network(referral.journey()));
    }

    /** As referral-service tells it, on whatever the case is just being used for. */
    public void tellWithdrawalOfC1() {
        referral.handsOver(
                "referral.referral-consent-withdrawn.v1",
                Forms.JSON.createObjectNode().put("scope", "C1").put("withdrawnOn", "2026-09-01"));
    }

    public void awaitLocked() {
        Waiting.until("the case is locked", () -> !Tables.column(
                        "select id from support_case where id = ? and locked_on is not null", id)
                .isEmpty());
    }

    private static List<String> idsOf(UUID journey) {
        return Tables.column("select id from support_case where journey_id = ?", journey);
    }

    /** @return the id of the consent in force */
    public String consent(String scope, String recipient) {
        return Tables.column(
                        "select id from consent where case_id = ? and scope = ? and coalesce(recipient, '') = ?"
                                + " and state = 'GRANTED'",
                        id,
                        scope,
                        recipient)
                .getFirst();
    }
}

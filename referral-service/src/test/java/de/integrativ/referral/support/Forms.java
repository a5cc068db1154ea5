package de.integrativ.referral.support;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Filled-in forms; the referral is the contract's own example. */
public final class Forms {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EXAMPLE = "/contracts/jobcenter/jobcenter.referral-submitted.v1.example.json";

    private Forms() {}

    /** A young person of Coesfeld who fits U25, with C1, submitted on 1 July 2026. */
    public static ObjectNode referral() {
        try (InputStream example = Objects.requireNonNull(Forms.class.getResourceAsStream(EXAMPLE))) {
            return (ObjectNode) JSON.readTree(example);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ObjectNode referralOf(String familyName) {
        ObjectNode referral = referral();
        ((ObjectNode) referral.get("person")).put("familyName", familyName);
        return referral;
    }

    public static ObjectNode withoutConsent() {
        ObjectNode referral = referral();
        referral.putArray("consents");
        return referral;
    }

    public static ObjectNode consent(String scope) {
        ObjectNode consent = (ObjectNode) referral().get("consents").get(0);
        return consent.put("scope", scope);
    }

    public static ObjectNode acceptance(String caseManager) {
        return JSON.createObjectNode().put("caseManager", caseManager).put("decidedOn", "2026-07-03");
    }

    public static ObjectNode refusal(String code) {
        return JSON.createObjectNode()
                .put("code", code)
                .put("note", "nur für KIM")
                .put("decidedOn", "2026-07-03");
    }

    /** Held on 10 July 2026 by all three; C5 for the training provider, and C9 as answered. */
    public static ObjectNode meeting(String outcome, String c9) {
        ObjectNode meeting = JSON.createObjectNode()
                .put("heldOn", "2026-07-10")
                .put("place", "OFFICE")
                .put("interpreter", true)
                .put("outcome", outcome);
        meeting.putArray("present").add("PERSON").add("JOBCENTER").add("KIM").add("INTERPRETER");
        ArrayNode consents = meeting.putArray("consents");
        consents.add(answer("C5", "GRANTED").put("recipient", "bildungswerk-coesfeld"));
        consents.add(answer("C2", "GRANTED"));
        consents.add(answer("C9", c9));
        return meeting;
    }

    public static ObjectNode answer(String scope, String answer) {
        return JSON.createObjectNode()
                .put("scope", scope)
                .put("answer", answer)
                .put("textVersion", scope + "-2026-01")
                .put("language", "ar")
                .put("form", "WRITTEN")
                .put("interpreter", true)
                .put("guardian", false);
    }
}

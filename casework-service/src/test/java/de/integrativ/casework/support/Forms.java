package de.integrativ.casework.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Filled-in forms; what other services send is the contracts' own example. */
public final class Forms {

    public static final ObjectMapper JSON = new ObjectMapper();

    private Forms() {}

    /** @param type without the common prefix */
    public static ObjectNode example(String type) {
        String file = "/contracts/" + type.substring(0, type.indexOf('.')) + "/" + type + ".example.json";
        try (InputStream example = Objects.requireNonNull(Forms.class.getResourceAsStream(file), file)) {
            return (ObjectNode) JSON.readTree(example);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A support that started on 10 July 2026, with the person's answers. */
    public static ObjectNode handedOver(UUID referralId, String familyName, List<ObjectNode> answers) {
        ObjectNode handed = example("referral.support-handed-over.v1");
        handed.put("referralId", referralId.toString());
        handed.put("startedOn", "2026-07-10");
        ((ObjectNode) handed.get("firstMeeting")).put("heldOn", "2026-07-10");
        ((ObjectNode) handed.get("person")).put("familyName", familyName);
        ArrayNode consents = handed.putArray("consents");
        answers.forEach(consents::add);
        return handed;
    }

    public static ObjectNode answer(String scope, String answer, @Nullable String recipient) {
        ObjectNode consent = (ObjectNode)
                example("referral.support-handed-over.v1").get("consents").get(0);
        consent.put("scope", scope).put("answer", answer).put("recordedOn", "2026-07-10");
        consent.remove("recipient");
        return recipient == null ? consent : consent.put("recipient", recipient);
    }

    /** As the gateway posts it. */
    public static ObjectNode consent(String scope, String answer, @Nullable String recipient) {
        ObjectNode form = JSON.createObjectNode()
                .put("scope", scope)
                .put("answer", answer)
                .put("textVersion", scope + "-2026-01")
                .put("language", "de")
                .put("form", "WRITTEN")
                .put("interpreter", false)
                .put("guardian", false);
        return recipient == null ? form : form.put("recipient", recipient);
    }

    public static ObjectNode goals(JsonNode... goals) {
        ObjectNode form = JSON.createObjectNode();
        form.putArray("goals").addAll(List.of(goals));
        return form;
    }

    public static ObjectNode goal(String title, String legalNature) {
        return JSON.createObjectNode()
                .put("title", title)
                .put("measure", "Anmeldung beim Träger")
                .put("responsible", "PERSON")
                .put("until", "2027-01-31")
                .put("legalNature", legalNature);
    }

    public static ObjectNode word(String party, String agreedOn) {
        return JSON.createObjectNode().put("party", party).put("agreedOn", agreedOn);
    }

    public static ObjectNode request(String partner, String purpose) {
        return JSON.createObjectNode()
                .put("partner", partner)
                .put("kind", "COURSE")
                .put("purpose", purpose)
                .put("message", "Ist im Herbst ein Platz frei?");
    }
}

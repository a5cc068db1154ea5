package de.integrativ.acceptance.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrativ.acceptance.simulator.Envelopes.NotGenuine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealingAnEventTest {

    private static final JsonNode CONTENT =
            new ObjectMapper().createObjectNode().put("recalledOn", "2026-08-20");

    @TempDir
    Path directory = Path.of("");

    private Event sealed = event("ref-1", 1);

    @BeforeEach
    void a_service_seals_for_bamf() throws Exception {
        keysOf("bamf");
        keysOf("casework-service");
        Event event = event("ref-1", 1);
        sealed = event.sealed(envelopes("casework-service").seal(event, "bamf", CONTENT));
    }

    @Test
    void its_recipient_opens_it() {
        JsonNode content = envelopes("bamf").open(sealed);

        assertEquals(CONTENT, content);
    }

    @Test
    void in_another_place_of_the_order_it_is_worth_nothing() {
        Event moved = event("ref-1", 2).sealed(Objects.requireNonNull(sealed.jose()));

        assertThrows(NotGenuine.class, () -> envelopes("bamf").open(moved));
    }

    @Test
    void under_another_ref_it_is_worth_nothing() {
        Event moved = event("ref-2", 1).sealed(Objects.requireNonNull(sealed.jose()));

        assertThrows(NotGenuine.class, () -> envelopes("bamf").open(moved));
    }

    @Test
    void a_changed_letter_is_noticed() {
        String jose = Objects.requireNonNull(sealed.jose());
        int middle = jose.length() / 2;
        char other = jose.charAt(middle) == 'A' ? 'B' : 'A';
        Event tampered = sealed.sealed(jose.substring(0, middle) + other + jose.substring(middle + 1));

        assertThrows(NotGenuine.class, () -> envelopes("bamf").open(tampered));
    }

    private Envelopes envelopes(String party) {
        return new Envelopes(new AgencyKeys(directory, party), party);
    }

    private static Event event(String ref, long sequence) {
        Instant at = Instant.parse("2026-08-20T08:00:00Z");
        UUID id = UUID.fromString("0198a1b2-0000-7000-8000-000000000001");
        String type = "de.integrativ.casework.request-withdrawn.v1";
        return new Event(id, type, "/casework-service", "requests.to.bamf", ref, sequence, 1, at, at, null);
    }

    private void keysOf(String party) throws Exception {
        JsonWebKeySet keys = new JsonWebKeySet(
                key(party, OctetKeyPairJsonWebKey.SUBTYPE_ED25519, "sig"),
                key(party, OctetKeyPairJsonWebKey.SUBTYPE_X25519, "enc"));
        Path own = Files.createDirectories(directory.resolve("private").resolve(party));
        Files.writeString(own.resolve("keys.jwks.json"), keys.toJson(OutputControlLevel.INCLUDE_PRIVATE));
        Path published = Files.createDirectories(directory.resolve("public"));
        Files.writeString(published.resolve(party + ".jwks.json"), keys.toJson(OutputControlLevel.PUBLIC_ONLY));
    }

    private static OctetKeyPairJsonWebKey key(String party, String curve, String use) throws JoseException {
        OctetKeyPairJsonWebKey key = OkpJwkGenerator.generateJwk(curve);
        key.setUse(use);
        key.setKeyId(party + "-" + use);
        return key;
    }
}

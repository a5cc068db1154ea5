package de.integrativ.network;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.event.Topics;
import de.integrativ.testing.TestKeys;
import java.util.Map;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** Seals and opens as the other parties do, with their own keys: casework-service, BAMF, the Ausländerbehörde. */
public final class Parties {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Parties() {}

    public static String seal(Envelope envelope, String sender, String recipient, Object body) {
        try {
            PublicJsonWebKey signing = (PublicJsonWebKey) TestKeys.signing(sender);
            JsonWebSignature signed = new JsonWebSignature();
            binding(envelope, recipient).forEach(signed::setHeader);
            signed.setAlgorithmHeaderValue("EdDSA");
            signed.setKeyIdHeaderValue(signing.getKeyId());
            signed.setKey(signing.getPrivateKey());
            signed.setPayload(body instanceof String text ? text : JSON.writeValueAsString(body));
            JsonWebKey theirs = TestKeys.encryption(recipient);
            JsonWebEncryption sealed = new JsonWebEncryption();
            binding(envelope, recipient).forEach(sealed::setHeader);
            sealed.setAlgorithmHeaderValue("ECDH-ES");
            sealed.setEncryptionMethodHeaderParameter("A256GCM");
            sealed.setKeyIdHeaderValue(theirs.getKeyId());
            sealed.setKey(theirs.getKey());
            sealed.setPayload(signed.getCompactSerialization());
            return sealed.getCompactSerialization();
        } catch (JoseException | com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the content, without checking who signed it: that is what the platform's tests do */
    public static JsonNode open(String jose, String recipient) {
        try {
            JsonWebEncryption sealed = new JsonWebEncryption();
            sealed.setCompactSerialization(jose);
            sealed.setKey(((PublicJsonWebKey) TestKeys.decryption(recipient)).getPrivateKey());
            JsonWebSignature signed = new JsonWebSignature();
            signed.setCompactSerialization(sealed.getPayload());
            return JSON.readTree(signed.getUnverifiedPayload());
        } catch (JoseException | com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> binding(Envelope envelope, String recipient) {
        return Map.of(
                "typ",
                envelope.type(),
                "ceid",
                envelope.id().toString(),
                Topics.ofAgency(envelope.topic()) ? "ref" : "journeyid",
                envelope.key(),
                "seq",
                envelope.sequence(),
                "topic",
                envelope.topic(),
                "recipient",
                recipient);
    }
}

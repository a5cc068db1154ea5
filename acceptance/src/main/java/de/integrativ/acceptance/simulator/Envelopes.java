package de.integrativ.acceptance.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Objects;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwe.ContentEncryptionAlgorithmIdentifiers;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwe.KeyManagementAlgorithmIdentifiers;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.JoseException;

/**
 * Sealing and opening: the content is signed by its sender (JWS), then encrypted for its one recipient (JWE). Both
 * carry the event's place in their protected headers, so that a sealed message is worth nothing anywhere else.
 */
final class Envelopes {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AlgorithmConstraints SIGNED = new AlgorithmConstraints(
            ConstraintType.PERMIT, AlgorithmIdentifiers.EDDSA, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
    private static final AlgorithmConstraints AGREED =
            new AlgorithmConstraints(ConstraintType.PERMIT, KeyManagementAlgorithmIdentifiers.ECDH_ES);
    private static final AlgorithmConstraints ENCRYPTED =
            new AlgorithmConstraints(ConstraintType.PERMIT, ContentEncryptionAlgorithmIdentifiers.AES_256_GCM);

    /** A message that is not what it says it is. Whoever gets one keeps it and calls the sender. */
    static final class NotGenuine extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotGenuine(String what) {
            super(what);
        }
    }

    private final AgencyKeys keys;
    private final String agency;

    Envelopes(AgencyKeys keys, String agency) {
        this.keys = keys;
        this.agency = agency;
    }

    /** @return compact JWE over a compact JWS */
    String seal(Event event, String recipient, JsonNode content) {
        PublicJsonWebKey ours = keys.ownForSigning();
        PublicJsonWebKey theirs = keys.theirsForSealing(recipient);
        try {
            JsonWebSignature signed = new JsonWebSignature();
            binding(event, recipient).forEach(signed::setHeader);
            boolean edwards = "OKP".equals(ours.getKeyType());
            signed.setAlgorithmHeaderValue(
                    edwards ? AlgorithmIdentifiers.EDDSA : AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
            signed.setKeyIdHeaderValue(ours.getKeyId());
            signed.setKey(ours.getPrivateKey());
            signed.setPayload(content.toString());

            JsonWebEncryption sealed = new JsonWebEncryption();
            binding(event, recipient).forEach(sealed::setHeader);
            sealed.setAlgorithmHeaderValue(KeyManagementAlgorithmIdentifiers.ECDH_ES);
            sealed.setEncryptionMethodHeaderParameter(ContentEncryptionAlgorithmIdentifiers.AES_256_GCM);
            sealed.setKeyIdHeaderValue(theirs.getKeyId());
            sealed.setKey(theirs.getPublicKey());
            sealed.setPayload(signed.getCompactSerialization());
            return sealed.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("could not seal", e);
        }
    }

    /** @throws NotGenuine if it was not sealed for us, for this place, by the service that the event names */
    JsonNode open(Event event) {
        if (event.jose() == null) {
            return JSON.createObjectNode();
        }
        try {
            JsonWebEncryption sealed = new JsonWebEncryption();
            sealed.setAlgorithmConstraints(AGREED);
            sealed.setContentEncryptionAlgorithmConstraints(ENCRYPTED);
            sealed.setCompactSerialization(event.jose());
            sealed.setKey(keys.ownForOpening(sealed.getKeyIdHeaderValue()).getPrivateKey());
            String inner = sealed.getPayload();
            bound(sealed, event);

            JsonWebSignature signed = new JsonWebSignature();
            signed.setAlgorithmConstraints(SIGNED);
            signed.setCompactSerialization(inner);
            signed.setKey(keys.theirsForVerifying(signer(event), signed.getKeyIdHeaderValue())
                    .getPublicKey());
            if (!signed.verifySignature()) {
                throw new NotGenuine("the signature is not of " + event.source());
            }
            bound(signed, event);
            return JSON.readTree(signed.getPayload());
        } catch (JoseException | JsonProcessingException e) {
            throw new NotGenuine("cannot be opened: " + e.getMessage());
        }
    }

    /** A taken-back place is sealed by the service that passes the messages on, for it cannot sign as another. */
    private static String signer(Event event) {
        boolean passedOn = event.type().equals(Incoming.VOID) && event.topic().startsWith("requests.");
        return passedOn ? "network-service" : event.source().substring(1);
    }

    private void bound(JsonWebStructure part, Event event) {
        binding(event, agency).forEach((name, expected) -> {
            Object found = part.getHeaders().getObjectHeaderValue(name);
            if (!expected.toString().equals(Objects.toString(found))) {
                throw new NotGenuine("sealed for another " + name);
            }
        });
    }

    private static Map<String, Object> binding(Event event, String recipient) {
        return Map.of(
                "typ", event.type(),
                "ceid", event.id().toString(),
                "ref", event.ref(),
                "seq", event.sequence(),
                "topic", event.topic(),
                "recipient", recipient);
    }
}

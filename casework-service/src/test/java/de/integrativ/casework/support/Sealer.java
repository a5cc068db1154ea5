package de.integrativ.casework.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrativ.testing.TestKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** Seals and opens as other parties do, with their own keys. */
public final class Sealer {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Sealer() {}

    public static String seal(Map<String, Object> binding, String body, String signer, String recipient) {
        try {
            PublicJsonWebKey own = (PublicJsonWebKey) TestKeys.signing(signer);
            JsonWebSignature signed = new JsonWebSignature();
            binding.forEach(signed::setHeader);
            signed.setAlgorithmHeaderValue(own.getKeyType().equals("OKP") ? "EdDSA" : "ES256");
            signed.setKeyIdHeaderValue(own.getKeyId());
            signed.setKey(own.getPrivateKey());
            signed.setPayload(body);
            JsonWebKey theirs = TestKeys.encryption(recipient);
            JsonWebEncryption sealed = new JsonWebEncryption();
            binding.forEach(sealed::setHeader);
            sealed.setAlgorithmHeaderValue("ECDH-ES");
            sealed.setEncryptionMethodHeaderParameter("A256GCM");
            sealed.setKeyIdHeaderValue(theirs.getKeyId());
            sealed.setKey(theirs.getKey());
            sealed.setPayload(signed.getCompactSerialization());
            return sealed.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With the recipient's key; the signature must be the sender's. */
    public static JsonNode open(String jose, String recipient, String sender) {
        try {
            JsonWebEncryption sealed = new JsonWebEncryption();
            sealed.setCompactSerialization(jose);
            sealed.setKey(((PublicJsonWebKey) TestKeys.decryption(recipient)).getPrivateKey());
            JsonWebSignature signed = new JsonWebSignature();
            signed.setCompactSerialization(sealed.getPayload());
            signed.setKey(TestKeys.verification(sender).getKey());
            return JSON.readTree(signed.getPayload());
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

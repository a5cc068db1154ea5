package de.integrativ.acceptance.faults.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwe.ContentEncryptionAlgorithmIdentifiers;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwe.KeyManagementAlgorithmIdentifiers;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.JoseException;

/** Seals and opens as an agency does, from the contract alone and without the services' code. */
final class AgencySeal {

    private final PublicJsonWebKey signing;
    private final PublicJsonWebKey opening;
    private final PublicJsonWebKey service;
    private final String recipient;

    AgencySeal(Path keys, String agency, String recipient) {
        Path own = keys.resolve("private").resolve(agency).resolve("keys.jwks.json");
        this.signing = key(own, "sig");
        this.opening = key(own, "enc");
        this.service = key(keys.resolve("public").resolve(recipient + ".jwks.json"), "enc");
        this.recipient = recipient;
    }

    String seal(Letter letter) {
        try {
            JsonWebSignature signed = new JsonWebSignature();
            signed.setAlgorithmHeaderValue(AlgorithmIdentifiers.EDDSA);
            signed.setKeyIdHeaderValue(signing.getKeyId());
            signed.setKey(signing.getPrivateKey());
            signed.setPayload(letter.body());
            bind(signed, letter);
            JsonWebEncryption sealed = new JsonWebEncryption();
            sealed.setAlgorithmHeaderValue(KeyManagementAlgorithmIdentifiers.ECDH_ES);
            sealed.setEncryptionMethodHeaderParameter(ContentEncryptionAlgorithmIdentifiers.AES_256_GCM);
            sealed.setKeyIdHeaderValue(service.getKeyId());
            sealed.setKey(service.getPublicKey());
            sealed.setPayload(signed.getCompactSerialization());
            bind(sealed, letter);
            return sealed.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("could not seal", e);
        }
    }

    String open(String jose) {
        try {
            JsonWebEncryption sealed = new JsonWebEncryption();
            sealed.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
            sealed.setCompactSerialization(jose);
            sealed.setKey(opening.getPrivateKey());
            JsonWebSignature signed = (JsonWebSignature) JsonWebStructure.fromCompactSerialization(sealed.getPayload());
            return signed.getUnverifiedPayload();
        } catch (JoseException e) {
            throw new IllegalStateException("could not open", e);
        }
    }

    private void bind(JsonWebStructure part, Letter letter) {
        part.setHeader("ceid", letter.id().toString());
        part.setHeader("ref", letter.ref());
        part.setHeader("seq", letter.sequence());
        part.setHeader("epoch", 1);
        part.setHeader("topic", letter.topic());
        part.setHeader("recipient", recipient);
        part.setHeader("typ", letter.fullType());
    }

    private static PublicJsonWebKey key(Path file, String use) {
        try {
            return new JsonWebKeySet(Files.readString(file))
                    .getJsonWebKeys().stream()
                            .filter(PublicJsonWebKey.class::isInstance)
                            .map(PublicJsonWebKey.class::cast)
                            .filter(key -> use.equals(key.getUse()))
                            .reduce((older, newer) -> newer)
                            .orElseThrow(() -> new IllegalStateException(file + " has no key for " + use));
        } catch (IOException | JoseException e) {
            throw new IllegalStateException("no keys in " + file, e);
        }
    }
}

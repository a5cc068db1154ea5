package de.integrativ.platform.seal;

import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.event.Topics;
import de.integrativ.platform.seal.Unsealable.Reason;
import jakarta.enterprise.context.ApplicationScoped;
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
import org.jose4j.jwx.HeaderParameterNames;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.JoseException;

/** A JWS by the sender inside a JWE for the recipient, bound to its place; see docs/adr/0103-sealed-messages.md. */
@ApplicationScoped
public class Sealing {

    private static final AlgorithmConstraints SIGNED = new AlgorithmConstraints(
            ConstraintType.PERMIT, AlgorithmIdentifiers.EDDSA, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
    private static final AlgorithmConstraints AGREED =
            new AlgorithmConstraints(ConstraintType.PERMIT, KeyManagementAlgorithmIdentifiers.ECDH_ES);
    private static final AlgorithmConstraints ENCRYPTED =
            new AlgorithmConstraints(ConstraintType.PERMIT, ContentEncryptionAlgorithmIdentifiers.AES_256_GCM);

    private final KeyRing keys;

    Sealing(KeyRing keys) {
        this.keys = keys;
    }

    /** @throws NoKey if the recipient, or we, have none to use */
    public String seal(Envelope envelope, String recipient, String body) {
        PublicJsonWebKey own = keys.ownForSigning().orElseThrow(() -> new NoKey("this service has no signing key"));
        PublicJsonWebKey theirs =
                keys.newestForSealing(recipient).orElseThrow(() -> new NoKey("no key to encrypt for " + recipient));
        Map<String, Object> binding = binding(envelope, recipient);
        try {
            JsonWebSignature signed = new JsonWebSignature();
            binding.forEach(signed::setHeader);
            signed.setAlgorithmHeaderValue(
                    "OKP".equals(own.getKeyType())
                            ? AlgorithmIdentifiers.EDDSA
                            : AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
            signed.setKeyIdHeaderValue(own.getKeyId());
            signed.setKey(own.getPrivateKey());
            signed.setPayload(body);

            JsonWebEncryption sealed = new JsonWebEncryption();
            binding.forEach(sealed::setHeader);
            sealed.setAlgorithmHeaderValue(KeyManagementAlgorithmIdentifiers.ECDH_ES);
            sealed.setEncryptionMethodHeaderParameter(ContentEncryptionAlgorithmIdentifiers.AES_256_GCM);
            sealed.setKeyIdHeaderValue(theirs.getKeyId());
            sealed.setKey(theirs.getPublicKey());
            sealed.setPayload(signed.getCompactSerialization());
            return sealed.getCompactSerialization();
        } catch (JoseException e) {
            throw new NoKey("the key of " + recipient + " cannot be used: " + e.getMessage());
        }
    }

    /**
     * @param envelope what the record's headers claim
     * @param sender the party whose signature it must bear
     * @param recipient us
     * @return the content as JSON
     * @throws Unsealable if anything is not as claimed
     */
    public String open(Envelope envelope, String sender, String recipient, String jose) throws Unsealable {
        JsonWebEncryption sealed = parsed(jose);
        PublicJsonWebKey own = keys.ownForOpening(sealed.getKeyIdHeaderValue())
                .orElseThrow(() -> new Unsealable(Reason.UNKNOWN_KEY, "encrypted for a key that is not ours"));
        JsonWebSignature signed;
        try {
            sealed.setAlgorithmConstraints(AGREED);
            sealed.setContentEncryptionAlgorithmConstraints(ENCRYPTED);
            sealed.setKey(own.getPrivateKey());
            signed = (JsonWebSignature) JsonWebStructure.fromCompactSerialization(sealed.getPayload());
        } catch (JoseException | ClassCastException e) {
            throw new Unsealable(Reason.TAMPERED, "the encryption does not open");
        }
        bound(sealed, envelope, recipient, true);
        PublicJsonWebKey theirs = keys.forVerifying(sender, signed.getKeyIdHeaderValue())
                .orElseThrow(() -> new Unsealable(Reason.FOREIGN_SIGNATURE, "not signed by a key of " + sender));
        try {
            signed.setAlgorithmConstraints(SIGNED);
            signed.setKey(theirs.getPublicKey());
            if (!signed.verifySignature()) {
                throw new Unsealable(Reason.FOREIGN_SIGNATURE, "the signature is not the sender's");
            }
            // Agencies may bind in the outer header alone: the broker has proved who wrote on their topic.
            bound(signed, envelope, recipient, !Topics.ofAgency(envelope.topic()));
            return signed.getPayload();
        } catch (JoseException e) {
            throw new Unsealable(Reason.FOREIGN_SIGNATURE, "the signature does not verify");
        }
    }

    /** For whom it says it is sealed; proved only by opening. */
    public String recipient(String jose) throws Unsealable {
        return String.valueOf(parsed(jose).getHeader("recipient"));
    }

    private static JsonWebEncryption parsed(String jose) throws Unsealable {
        try {
            if (JsonWebStructure.fromCompactSerialization(jose) instanceof JsonWebEncryption sealed) {
                return sealed;
            }
        } catch (JoseException | RuntimeException e) {
            throw new Unsealable(Reason.NOT_SEALED, "not a compact JWE");
        }
        throw new Unsealable(Reason.NOT_SEALED, "signed, but not encrypted");
    }

    private static void bound(JsonWebStructure part, Envelope envelope, String recipient, boolean required)
            throws Unsealable {
        for (var expected : binding(envelope, recipient).entrySet()) {
            Object found = part.getHeaders().getObjectHeaderValue(expected.getKey());
            boolean optional = !required || "epoch".equals(expected.getKey());
            if (found == null
                    ? !optional
                    : !Objects.equals(found.toString(), expected.getValue().toString())) {
                throw new Unsealable(Reason.MISBOUND, "sealed for another " + expected.getKey());
            }
        }
    }

    private static Map<String, Object> binding(Envelope envelope, String recipient) {
        return Map.of(
                "ceid",
                envelope.id().toString(),
                Topics.ofAgency(envelope.topic()) ? "ref" : "journeyid",
                envelope.key(),
                "seq",
                envelope.sequence(),
                "epoch",
                envelope.epoch(),
                "topic",
                envelope.topic(),
                "recipient",
                recipient,
                HeaderParameterNames.TYPE,
                envelope.type());
    }
}

package de.integrativ.referral.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrativ.testing.TestBroker;
import de.integrativ.testing.TestKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** A Jobcenter's own system, which signs, encrypts and publishes as the contract says, or not quite. */
public final class JobcenterSystem {

    public static final String AGENCY = "jobcenter-coesfeld";
    public static final String TO_US = "referrals.from." + AGENCY;
    public static final String FROM_US = "referrals.to." + AGENCY;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String US = "referral-service";

    private JobcenterSystem() {}

    /**
     * @param signer whose key signs
     * @param sealedId the event id that the encryption binds; the record's header says {@code id}
     * @param sealedFor the recipient that the encryption names
     */
    public record Event(
            UUID id,
            String ref,
            long sequence,
            String type,
            String body,
            String signer,
            UUID sealedId,
            String sealedFor) {

        public static Event of(String ref, long sequence, String type, JsonNode body) {
            UUID id = UUID.randomUUID();
            return new Event(id, ref, sequence, "de.integrativ." + type, body.toString(), AGENCY, id, US);
        }

        public Event signedBy(String other) {
            return new Event(id, ref, sequence, type, body, other, sealedId, sealedFor);
        }

        public Event sealedFor(String other) {
            return new Event(id, ref, sequence, type, body, signer, sealedId, other);
        }

        /** The same ciphertext, its header claiming to be another event. */
        public Event replayedAs(UUID other, long place) {
            return new Event(other, ref, place, type, body, signer, sealedId, sealedFor);
        }
    }

    public static void publish(Event event) {
        publish(event, jose(event, event.sequence()));
    }

    public static void publish(Event event, String jose) {
        TestBroker.send(TestBroker.agency(AGENCY), envelope(event, jose));
    }

    public static ProducerRecord<String, byte[]> envelope(Event event, String jose) {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(TO_US, event.ref(), jose.getBytes(StandardCharsets.UTF_8));
        String now = Instant.now().toString();
        Map<String, Object> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", event.id());
        headers.put("ce_type", event.type());
        headers.put("ce_source", "/agency/" + AGENCY);
        headers.put("ce_time", now);
        headers.put("ce_ref", event.ref());
        headers.put("ce_sequence", event.sequence());
        headers.put("ce_epoch", 1);
        headers.put("ce_occurredat", now);
        headers.put("ce_recordedat", now);
        headers.put("content-type", "application/jose");
        headers.forEach(
                (name, value) -> message.headers().add(name, value.toString().getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    /** @param sequence the place that the encryption binds */
    public static String jose(Event event, long sequence) {
        Map<String, Object> binding = Map.of(
                "ceid", event.sealedId().toString(),
                "ref", event.ref(),
                "seq", sequence,
                "epoch", 1,
                "topic", TO_US,
                "recipient", event.sealedFor(),
                "typ", event.type());
        try {
            PublicJsonWebKey own = (PublicJsonWebKey) TestKeys.signing(event.signer());
            JsonWebSignature signed = new JsonWebSignature();
            binding.forEach(signed::setHeader);
            signed.setAlgorithmHeaderValue(own.getKeyType().equals("OKP") ? "EdDSA" : "ES256");
            signed.setKeyIdHeaderValue(own.getKeyId());
            signed.setKey(own.getPrivateKey());
            signed.setPayload(event.body());
            JsonWebKey theirs = TestKeys.encryption(US);
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

    /** What a message to a party says, opened with that party's key; the signature must be the service's. */
    public static JsonNode opened(ConsumerRecord<String, byte[]> message, String recipient) {
        try {
            JsonWebEncryption sealed = new JsonWebEncryption();
            sealed.setCompactSerialization(new String(message.value(), StandardCharsets.UTF_8));
            sealed.setKey(((PublicJsonWebKey) TestKeys.decryption(recipient)).getPrivateKey());
            JsonWebSignature signed = new JsonWebSignature();
            signed.setCompactSerialization(sealed.getPayload());
            signed.setKey(TestKeys.verification(US).getKey());
            return JSON.readTree(signed.getPayload());
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    public static boolean isOf(ConsumerRecord<String, byte[]> message, String type) {
        return header(message, "ce_type").equals("de.integrativ." + type);
    }
}

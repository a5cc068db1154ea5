package de.integrativ.platform.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.seal.Unsealable.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedMessagesTest {

    private static final String TOPIC = "handover.to.casework-service";
    private static final String BODY = "{\"familyName\":\"Demir\"}";

    @TempDir
    Path keys;

    private final Envelope place = at(1);

    @BeforeEach
    void everyoneHasKeys() throws Exception {
        for (String party : new String[] {"referral-service", "casework-service", "network-service"}) {
            publish(party, key("Ed25519", "sig", party + "-s1"), key("X25519", "enc", party + "-e1"));
        }
    }

    @Test
    void theRecipientReadsWhatTheSenderWrote() throws Unsealable {
        String jose = of("referral-service").seal(place, "casework-service", BODY);

        String opened = of("casework-service").open(place, "referral-service", "casework-service", jose);

        assertEquals(BODY, opened);
    }

    @Test
    void aTamperedMessageIsRefused() {
        String jose = of("referral-service").seal(place, "casework-service", BODY);
        int middle = jose.length() / 2;
        char other = jose.charAt(middle) == 'A' ? 'B' : 'A';

        String tampered = jose.substring(0, middle) + other + jose.substring(middle + 1);

        refused(Reason.TAMPERED, place, "referral-service", tampered);
    }

    @Test
    void aMessageAtAnotherPlaceThanItWasSealedForIsRefused() {
        String jose = of("referral-service").seal(place, "casework-service", BODY);

        Envelope elsewhere = at(2);

        refused(Reason.MISBOUND, elsewhere, "referral-service", jose);
    }

    @Test
    void aMessageSignedByAnotherThanItsSenderIsRefused() {
        String jose = of("network-service").seal(place, "casework-service", BODY);

        String claimed = "referral-service";

        refused(Reason.FOREIGN_SIGNATURE, place, claimed, jose);
    }

    @Test
    void aMessageForAKeyThatIsNotOursIsRefused() throws Exception {
        String jose = of("referral-service").seal(place, "casework-service", BODY);

        publish("casework-service", key("Ed25519", "sig", "s2"), key("X25519", "enc", "e2"));

        refused(Reason.UNKNOWN_KEY, place, "referral-service", jose);
    }

    @Test
    void whatIsUnderWayWhileKeysChangeIsStillReadAndNewOnesUseTheNewestKey() throws Exception {
        OctetKeyPairJsonWebKey signing = key("Ed25519", "sig", "s1");
        OctetKeyPairJsonWebKey old = key("X25519", "enc", "old");
        publish("casework-service", signing, old);
        Sealing sender = of("referral-service");
        Sealing recipient = of("casework-service");
        String before = sender.seal(place, "casework-service", BODY);

        publish("casework-service", signing, old, key("X25519", "enc", "new"));

        assertEquals(BODY, recipient.open(place, "referral-service", "casework-service", before));
        String after = sender.seal(place, "casework-service", BODY);
        assertEquals("new", kid(after));
        assertEquals(BODY, recipient.open(place, "referral-service", "casework-service", after));
    }

    @Test
    void whatARevokedKeySignsIsRefusedHoweverOldItIs() throws Exception {
        Sealing recipient = of("casework-service");
        String before = of("referral-service").seal(place, "casework-service", BODY);
        recipient.open(place, "referral-service", "casework-service", before);

        publish("referral-service", key("Ed25519", "sig", "s2"), key("X25519", "enc", "e2"));

        refused(Reason.FOREIGN_SIGNATURE, recipient, before);
    }

    @Test
    void whoIsNoPartyAnyMoreIsForgottenAtOnce() throws Exception {
        Sealing recipient = of("casework-service");
        String before = of("referral-service").seal(place, "casework-service", BODY);
        recipient.open(place, "referral-service", "casework-service", before);

        Files.delete(keys.resolve("public/referral-service.jwks.json"));

        refused(Reason.FOREIGN_SIGNATURE, recipient, before);
        assertThrows(NoKey.class, () -> recipient.seal(place, "referral-service", BODY));
    }

    @Test
    void aFileThatWasReplacedInTheSameMomentByOneOfTheSameSizeCounts() throws Exception {
        Sealing sender = of("referral-service");
        Path file = keys.resolve("public/casework-service.jwks.json");
        FileTime moment = Files.getLastModifiedTime(file);
        String before = kid(sender.seal(place, "casework-service", BODY));
        Path other = Files.writeString(
                keys.resolve("other"), Files.readString(file).replace("\"" + before, "\"x" + before.substring(1)));
        Files.setLastModifiedTime(other, moment);

        Files.move(other, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);

        assertEquals("x" + before.substring(1), kid(sender.seal(place, "casework-service", BODY)));
    }

    @Test
    void whoHasNoKeyCannotBeWrittenTo() {
        Sealing sender = of("referral-service");

        assertThrows(NoKey.class, () -> sender.seal(place, "nobody", BODY));
    }

    private void refused(Reason reason, Sealing recipient, String jose) {
        Unsealable found = assertThrows(
                Unsealable.class, () -> recipient.open(place, "referral-service", "casework-service", jose));
        assertEquals(reason, found.reason());
    }

    private void refused(Reason reason, Envelope envelope, String sender, String jose) {
        Unsealable found = assertThrows(
                Unsealable.class, () -> of("casework-service").open(envelope, sender, "casework-service", jose));
        assertEquals(reason, found.reason());
    }

    private Sealing of(String party) {
        return new Sealing(new KeyRing(keys.toString(), party));
    }

    private Envelope at(long sequence) {
        return new Envelope(
                UUID.fromString("00000000-0000-0000-0000-000000000001"),
                "de.integrativ.sample.done.v1",
                "/referral-service",
                TOPIC,
                "00000000-0000-0000-0000-00000000000a",
                sequence,
                1,
                Instant.EPOCH,
                Instant.EPOCH);
    }

    private static String kid(String jose) throws JoseException {
        return JsonWebStructure.fromCompactSerialization(jose).getKeyIdHeaderValue();
    }

    private static OctetKeyPairJsonWebKey key(String curve, String use, String kid) throws JoseException {
        OctetKeyPairJsonWebKey key = OkpJwkGenerator.generateJwk(curve);
        key.setUse(use);
        key.setKeyId(kid);
        return key;
    }

    private void publish(String party, OctetKeyPairJsonWebKey... pairs) throws IOException {
        JsonWebKeySet set = new JsonWebKeySet(Arrays.asList(pairs));
        Files.createDirectories(keys.resolve("public"));
        Files.createDirectories(keys.resolve("private").resolve(party));
        Files.writeString(keys.resolve("public/" + party + ".jwks.json"), set.toJson(OutputControlLevel.PUBLIC_ONLY));
        Files.writeString(
                keys.resolve("private/" + party + "/keys.jwks.json"), set.toJson(OutputControlLevel.INCLUDE_PRIVATE));
    }
}

package de.integrativ.county;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysInACountyFileTest {

    /** 2 July, 23:59 in Coesfeld. */
    private static final Clock LAST_MINUTE_IN_BERLIN =
            Clock.fixed(Instant.parse("2026-07-02T21:59:00Z"), ZoneOffset.UTC);

    @TempDir
    Path directory;

    @Test
    void keys_of_either_curve_are_taken_for_what_they_can_do() throws Exception {
        Path file = withKeys(
                key("sig", onCurve("Ed25519")),
                key("enc", onCurve("X25519")),
                key("sig", onP256()),
                key("enc", onP256()));

        County county = CountyFile.read(file);

        assertEquals(4, county.organisation("abh-coesfeld").orElseThrow().keys().size());
    }

    @Test
    void a_key_to_sign_with_encrypts_nothing() throws Exception {
        Mistake mistake = only(withKeys(key("enc", onCurve("Ed25519"))));

        assertEquals("organisations[3].keys[0].jwk.crv", mistake.place());
        assertEquals(
                "nobody can encrypt with a key on Ed25519: ask for one on X25519 or P-256, or correct use",
                mistake.remedy());
    }

    @Test
    void a_key_to_encrypt_with_signs_nothing() throws Exception {
        Mistake mistake = only(withKeys(key("sig", onCurve("X25519"))));

        assertTrue(mistake.remedy().startsWith("nobody can sign with a key on X25519"), mistake.remedy());
    }

    @Test
    void a_curve_of_another_type_is_refused() throws Exception {
        Mistake mistake = only(withKeys(key("sig", onCurve("Ed25519"))
                .replace("crv: Ed25519", "crv: P-256")
                .replace("kty: OKP", "kty: OKP, y: \"" + onCurve("Ed25519").get("x") + "\"")));

        assertEquals("a key on P-256 is of the type EC: write that", mistake.remedy());
    }

    @Test
    void a_point_with_one_coordinate_is_refused() throws Exception {
        Map<String, Object> key = onP256();

        Mistake mistake = only(withKeys(key("sig", key).replace(", y: \"" + key.get("y") + "\"", "")));

        assertEquals("missing: a key on P-256 has two coordinates, add the second", mistake.remedy());
    }

    @Test
    void a_second_coordinate_where_there_is_one_is_refused() throws Exception {
        Mistake mistake = only(withKeys(key("sig", onCurve("Ed25519"))
                .replace("kty: OKP", "kty: OKP, y: \"" + onCurve("Ed25519").get("x") + "\"")));

        assertEquals("a key on Ed25519 has one coordinate: take it out", mistake.remedy());
    }

    @Test
    void the_same_key_at_two_organisations_is_refused() throws Exception {
        String key = key("sig", onCurve("Ed25519"));
        Path file = CoesfeldWith.changes(
                directory,
                "kind: BAMF\n    channel: KAFKA\n",
                "kind: BAMF\n    channel: KAFKA\n    keys:\n" + key,
                "channel: HTTP\n",
                "channel: HTTP\n    keys:\n" + key);

        Mistake mistake = only(file);

        assertEquals("organisations[3].keys[0].jwk", mistake.place());
        assertTrue(mistake.remedy().startsWith("the same key stands at organisations[2].keys[0]:"), mistake.remedy());
    }

    @Test
    void one_key_for_two_uses_is_refused() throws Exception {
        Map<String, Object> key = onP256();

        Mistake mistake = only(withKeys(key("sig", key), key("enc", key)));

        assertEquals("organisations[3].keys[1].jwk", mistake.place());
    }

    @Test
    void a_key_that_will_be_confirmed_tomorrow_is_refused() throws Exception {
        Path file = withKeys(key("sig", onCurve("Ed25519")).replace("2026-07-01", "2026-07-03"));

        Mistake mistake = only(file, LAST_MINUTE_IN_BERLIN);

        assertEquals("organisations[3].keys[0].confirmedOn", mistake.place());
        assertTrue(mistake.remedy().startsWith("2026-07-03 is still to come"), mistake.remedy());
    }

    @Test
    void a_key_that_was_confirmed_today_in_the_county_is_taken_though_it_is_yesterday_in_london() throws Exception {
        Path file = withKeys(key("sig", onCurve("Ed25519")).replace("2026-07-01", "2026-07-03"));

        County county = CountyFile.read(file, Clock.offset(LAST_MINUTE_IN_BERLIN, Duration.ofMinutes(1)));

        assertEquals(1, county.organisation("abh-coesfeld").orElseThrow().keys().size());
    }

    @Test
    void a_key_that_was_confirmed_on_no_day_of_the_calendar_is_refused() throws Exception {
        Mistake mistake = only(withKeys(key("sig", onCurve("Ed25519")).replace("2026-07-01", "2026-06-31")));

        assertTrue(mistake.remedy().startsWith("'2026-06-31' is no day of the calendar"), mistake.remedy());
    }

    private Path withKeys(String... keys) throws IOException {
        return CoesfeldWith.changes(directory, "channel: HTTP\n", "channel: HTTP\n    keys:\n" + String.join("", keys));
    }

    private static String key(String use, Map<String, Object> jwk) throws JoseException {
        String thumbprint = PublicJsonWebKey.Factory.newPublicJwk(jwk).calculateBase64urlEncodedThumbprint("SHA-256");
        String second = jwk.containsKey("y") ? ", y: \"" + jwk.get("y") + "\"" : "";
        return "      - { use: %s, jwk: { kty: %s, crv: %s, x: \"%s\"%s }, fingerprint: \"%s\", confirmedOn: \"2026-07-01\", confirmedBy: Anton Admin }\n"
                .formatted(use, jwk.get("kty"), jwk.get("crv"), jwk.get("x"), second, thumbprint);
    }

    private static Map<String, Object> onCurve(String curve) throws JoseException {
        return OkpJwkGenerator.generateJwk(curve).toParams(OutputControlLevel.PUBLIC_ONLY);
    }

    private static Map<String, Object> onP256() throws JoseException {
        return EcJwkGenerator.generateJwk(EllipticCurves.P256).toParams(OutputControlLevel.PUBLIC_ONLY);
    }

    private static Mistake only(Path file) {
        return only(file, Clock.systemUTC());
    }

    private static Mistake only(Path file, Clock clock) {
        List<Mistake> mistakes = assertThrows(CountyFileBroken.class, () -> CountyFile.read(file, clock))
                .mistakes();
        assertEquals(1, mistakes.size(), mistakes.toString());
        return mistakes.getFirst();
    }
}

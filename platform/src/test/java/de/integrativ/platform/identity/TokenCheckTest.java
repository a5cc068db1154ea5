package de.integrativ.platform.identity;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.integrativ.county.CountyFile;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.ParseException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Keycloak never signs, signed with a key that the check takes for Keycloak's. */
class TokenCheckTest {

    private static final URI NOBODY = URI.create("http://127.0.0.1:1/certs");
    private static final String ISSUER = "http://localhost/realms/integrativ";
    private static final int INSIDE = TokenCheck.CLOCK_SKEW_SECONDS - 3;
    private static final int OUTSIDE = TokenCheck.CLOCK_SKEW_SECONDS + 3;

    @TempDir
    Path state;

    private PublicJsonWebKey rsa;
    private PublicJsonWebKey ec;
    private TokenCheck check;

    @BeforeEach
    void keys() throws Exception {
        rsa = RsaJwkGenerator.generateJwk(2048);
        rsa.setKeyId("rsa");
        ec = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        ec.setKeyId("ec");
        Files.writeString(
                state.resolve("jwks.json"), new JsonWebKeySet(rsa, ec).toJson(OutputControlLevel.PUBLIC_ONLY));
        KeptJwks kept = new KeptJwks(NOBODY, state.toString());
        kept.start(new StartupEvent());
        Standing standing = new Standing(CountyFile.read(Path.of("../deploy/county/coesfeld.yaml")));
        check = new TokenCheck(kept, standing, ISSUER, "integrativ-api");
    }

    @Test
    void whatIsAsItShouldBeIsTaken() throws Exception {
        JwtClaims claims = claims();

        assertEquals(
                "s",
                check.parse(signed(claims, rsa, "RS256"), new JWTAuthContextInfo())
                        .getSubject());
        assertEquals(
                "s",
                check.parse(signed(claims, ec, "ES256"), new JWTAuthContextInfo())
                        .getSubject());
    }

    @Test
    void anotherIssuerIsRefused() {
        refused(claims -> claims.setIssuer("http://localhost/realms/master"));
        refused(claims -> claims.setIssuer(ISSUER + "/"));
        refused(claims -> claims.unsetClaim("iss"));
    }

    @Test
    void anotherAudienceIsRefused() {
        refused(claims -> claims.setAudience("kafka", "account"));
        refused(claims -> claims.unsetClaim("aud"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"exp", "sub", "iat"})
    void withoutAnEndABeginningOrASubjectItIsRefused(String claim) {
        refused(claims -> claims.unsetClaim(claim));
    }

    @Test
    void whatIsNotAnAccessTokenIsRefused() {
        refused(claims -> claims.setStringClaim("typ", "ID"));
        refused(claims -> claims.unsetClaim("typ"));
    }

    @Test
    void clocksThatAreApartByLessThanTheToleranceLockNobodyOut() {
        taken(claims -> claims.setExpirationTime(inSeconds(-INSIDE)));
        taken(claims -> claims.setNotBefore(inSeconds(INSIDE)));
        taken(claims -> claims.setIssuedAt(inSeconds(INSIDE)));
    }

    @Test
    void beyondTheToleranceATokenIsOverOrNotYet() {
        refused(claims -> claims.setExpirationTime(inSeconds(-OUTSIDE)));
        refused(claims -> claims.setNotBefore(inSeconds(OUTSIDE)));
        refused(claims -> claims.setIssuedAt(inSeconds(OUTSIDE)));
    }

    @Test
    void aTokenForEverIsRefusedOnceItIsAnHourOld() {
        refused(claims -> {
            claims.setIssuedAt(inSeconds(-3700));
            claims.setExpirationTime(inSeconds(1_000_000));
        });
    }

    @Test
    void anAlgorithmThatIsNotOfTheKeysKindIsRefused() throws Exception {
        String[] rs = signed(claims(), rsa, "RS256").split("\\.");
        String[] es = signed(claims(), ec, "ES256").split("\\.");

        assertThrows(ParseException.class, () -> parse(es[0] + "." + rs[1] + "." + rs[2]));
        assertThrows(ParseException.class, () -> parse(rs[0] + "." + es[1] + "." + es[2]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS512", "PS512"})
    void anAlgorithmThatIsNotOnTheListIsRefused(String algorithm) throws Exception {
        String token = signed(claims(), rsa, algorithm);

        assertThrows(ParseException.class, () -> parse(token));
    }

    @Test
    void aTokenThatNamesNoKeyIsRefused() throws Exception {
        rsa.setKeyId(null);
        String token = signed(claims(), rsa, "RS256");

        assertThrows(ParseException.class, () -> parse(token));
    }

    @Test
    void whatItSaysThatWeMustUnderstandAndDoNotIsRefused() throws Exception {
        JsonWebSignature token = signature(claims(), rsa, "RS256");
        token.setHeader("crit", new String[] {"bound-to"});
        token.setHeader("bound-to", "someone");
        String compact = token.getCompactSerialization();

        assertThrows(ParseException.class, () -> parse(compact));
    }

    private void taken(Consumer<JwtClaims> change) {
        assertDoesNotThrow(() -> parse(changed(change)));
    }

    private void refused(Consumer<JwtClaims> change) {
        assertThrows(ParseException.class, () -> parse(changed(change)));
    }

    private void parse(String token) throws ParseException {
        check.parse(token, new JWTAuthContextInfo());
    }

    private String changed(Consumer<JwtClaims> change) throws JoseException {
        JwtClaims claims = claims();
        change.accept(claims);
        return signed(claims, rsa, "RS256");
    }

    private static JwtClaims claims() {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience("integrativ-api", "account");
        claims.setSubject("s");
        claims.setStringClaim("typ", "Bearer");
        claims.setIssuedAt(inSeconds(-60));
        claims.setExpirationTimeMinutesInTheFuture(5);
        claims.setStringClaim("preferred_username", "anton.admin");
        claims.setStringClaim("agency", "kreis-coesfeld");
        claims.setStringClaim("unit", "kreis");
        return claims;
    }

    private static NumericDate inSeconds(int seconds) {
        NumericDate then = NumericDate.now();
        then.addSeconds(seconds);
        return then;
    }

    private static String signed(JwtClaims claims, PublicJsonWebKey key, String algorithm) throws JoseException {
        return signature(claims, key, algorithm).getCompactSerialization();
    }

    private static JsonWebSignature signature(JwtClaims claims, PublicJsonWebKey key, String algorithm) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setAlgorithmHeaderValue(algorithm);
        signature.setKey(key.getPrivateKey());
        if (key.getKeyId() != null) {
            signature.setKeyIdHeaderValue(key.getKeyId());
        }
        return signature;
    }
}

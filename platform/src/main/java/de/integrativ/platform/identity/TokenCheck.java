package de.integrativ.platform.identity;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.security.Key;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.UnresolvableKeyException;
import org.jspecify.annotations.Nullable;

/** Takes a token only from our realm, for us, in force, and signed by an algorithm of the list. */
@ApplicationScoped
@Alternative
@Priority(1)
public class TokenCheck extends JWTCallerPrincipalFactory {

    /** How far our clock and Keycloak's may be apart, at both ends of a token's time. */
    static final int CLOCK_SKEW_SECONDS = 10;

    /** Longer than any that the realm gives; one for ever would be a mistake, or someone's back door. */
    private static final int LONGEST_LIFE_SECONDS = 3600;

    private static final AlgorithmConstraints SIGNED = new AlgorithmConstraints(
            AlgorithmConstraints.ConstraintType.PERMIT,
            AlgorithmIdentifiers.RSA_USING_SHA256,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
            AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
            AlgorithmIdentifiers.EDDSA);

    private final KeptJwks keys;
    private final Standing standing;
    private final JwtConsumer check;

    TokenCheck(
            KeptJwks keys,
            Standing standing,
            @ConfigProperty(name = "integrativ.issuer") String issuer,
            @ConfigProperty(name = "integrativ.audience") String audience) {
        this.keys = keys;
        this.standing = standing;
        this.check = new JwtConsumerBuilder()
                .setExpectedIssuer(issuer)
                .setExpectedAudience(audience)
                .setRequireExpirationTime()
                .setRequireSubject()
                .setRequireIssuedAt()
                .setIssuedAtRestrictions(0, LONGEST_LIFE_SECONDS)
                .setAllowedClockSkewInSeconds(CLOCK_SKEW_SECONDS)
                .registerValidator(TokenCheck::isAccessToken)
                .setJwsAlgorithmConstraints(SIGNED)
                .setVerificationKeyResolver(this::key)
                .build();
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo context) throws ParseException {
        try {
            JwtClaims claims = check.processToClaims(token);
            if (!standing.of(claims)) {
                throw new ParseException("the county file no longer gives what the token says");
            }
            return new DefaultJWTCallerPrincipal(claims);
        } catch (InvalidJwtException e) {
            throw new ParseException("the token is not acceptable", e);
        }
    }

    /** An ID token is well signed and may name us too, but it was made to be shown around, not to open anything. */
    private static @Nullable String isAccessToken(JwtContext token) throws MalformedClaimException {
        String kind = token.getJwtClaims().getStringClaimValue("typ");
        return "Bearer".equals(kind) ? null : "not an access token";
    }

    private Key key(JsonWebSignature token, List<JsonWebStructure> around) throws UnresolvableKeyException {
        String kid = token.getKeyIdHeaderValue();
        JsonWebKey key = kid == null ? null : keys.byId(kid);
        if (key instanceof PublicJsonWebKey known) {
            return known.getPublicKey();
        }
        throw new UnresolvableKeyException("unknown key");
    }
}

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
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.UnresolvableKeyException;

/** Takes a token only from our realm, for us, in force, and signed by an algorithm of the list. */
@ApplicationScoped
@Alternative
@Priority(1)
public class TokenCheck extends JWTCallerPrincipalFactory {

    private static final int CLOCK_SKEW_SECONDS = 10;
    private static final AlgorithmConstraints SIGNED = new AlgorithmConstraints(
            AlgorithmConstraints.ConstraintType.PERMIT,
            AlgorithmIdentifiers.RSA_USING_SHA256,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
            AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
            AlgorithmIdentifiers.EDDSA);

    private final KeptJwks keys;
    private final JwtConsumer check;

    TokenCheck(
            KeptJwks keys,
            @ConfigProperty(name = "integrativ.issuer") String issuer,
            @ConfigProperty(name = "integrativ.audience") String audience) {
        this.keys = keys;
        this.check = new JwtConsumerBuilder()
                .setExpectedIssuer(issuer)
                .setExpectedAudience(audience)
                .setRequireExpirationTime()
                .setRequireSubject()
                .setAllowedClockSkewInSeconds(CLOCK_SKEW_SECONDS)
                .setJwsAlgorithmConstraints(SIGNED)
                .setVerificationKeyResolver(this::key)
                .build();
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo context) throws ParseException {
        try {
            return new DefaultJWTCallerPrincipal(check.processToClaims(token));
        } catch (InvalidJwtException e) {
            throw new ParseException("the token is not acceptable", e);
        }
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

package de.integrativ.gateway.signin;

import io.quarkus.oidc.SecurityEvent;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The sessions that ended here or were found to be over, as Keycloak had told us. Quarkus forgets that with the first request that
 * meets it; here it is kept, so that a copy of the cookies is over too.
 */
@ApplicationScoped
class EndedSessions {

    /** By then the tokens in the cookie have ended, and Keycloak gives no others for a session that is over. */
    private static final Duration KEPT = Duration.ofHours(1);

    private static final String SESSION = "sid";

    private final Map<String, Instant> ended = new ConcurrentHashMap<>();
    private final Clock clock;

    EndedSessions(Clock clock) {
        this.clock = clock;
    }

    void met(@Observes SecurityEvent event) {
        if (event.getEventType() == SecurityEvent.Type.OIDC_BACKCHANNEL_LOGOUT_COMPLETED) {
            end(event.getSecurityIdentity());
        }
    }

    void end(SecurityIdentity identity) {
        Instant now = clock.instant();
        ended.values().removeIf(at -> at.plus(KEPT).isBefore(now));
        session(identity).ifPresent(session -> ended.put(session, now));
    }

    boolean contains(SecurityIdentity identity) {
        return session(identity).filter(ended::containsKey).isPresent();
    }

    private static Optional<String> session(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token ? token.claim(SESSION) : Optional.empty();
    }
}

package de.integrativ.gateway.signin;

import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Set;

/**
 * Keycloak's sign-in, with a page where it has none: while Keycloak is away, a person is led to {@link SignInAway}
 * instead of to a blank answer or to an address that nobody answers at. Scripts and systems get their status as ever.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class SignIn implements HttpAuthenticationMechanism {

    private static final int FOUND = 302;

    private final OidcAuthenticationMechanism keycloak;
    private final KeycloakThere there;
    private final EndedSessions ended;

    SignIn(OidcAuthenticationMechanism keycloak, KeycloakThere there, EndedSessions ended) {
        this.keycloak = keycloak;
        this.there = there;
        this.ended = ended;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext call, IdentityProviderManager identities) {
        if (call.normalizedPath().equals(SignInAway.PATH)) {
            return Uni.createFrom().nullItem();
        }
        Uni<SecurityIdentity> identity =
                keycloak.authenticate(call, identities).onItem().ifNotNull().transformToUni(this::unlessEnded);
        return isPage(call)
                ? identity.onFailure(SignIn::isNoFaultOfThePerson)
                        .transform(away -> new AuthenticationRedirectException(FOUND, SignInAway.from(call)))
                : identity;
    }

    private Uni<SecurityIdentity> unlessEnded(SecurityIdentity identity) {
        return ended.contains(identity)
                ? Uni.createFrom().failure(new AuthenticationFailedException())
                : Uni.createFrom().item(identity);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext call) {
        Uni<ChallengeData> challenge = keycloak.getChallenge(call);
        if (!isPage(call)) {
            return challenge;
        }
        ChallengeData away = new ChallengeData(FOUND, HttpHeaders.LOCATION, SignInAway.from(call));
        return there.answers()
                .chain(up -> up ? challenge : Uni.createFrom().item(away))
                .onFailure()
                .recoverWithItem(away);
    }

    /** The code that came back from Keycloak, or the session, could not be looked at. */
    private static boolean isNoFaultOfThePerson(Throwable failure) {
        return failure instanceof AuthenticationCompletionException || failure instanceof OIDCException;
    }

    private static boolean isPage(RoutingContext call) {
        return !call.normalizedPath().startsWith("/api/") && call.request().getHeader("X-Requested-With") == null;
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return keycloak.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext call) {
        return keycloak.getCredentialTransport(call);
    }
}

package de.integrativ.gateway.signin;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks Keycloak whether it answers, before a person is sent there. */
@ApplicationScoped
class KeycloakThere {

    private static final long MILLISECONDS = 1500;

    private final HttpClient client;
    private final String realm;

    KeycloakThere(Vertx vertx, @ConfigProperty(name = "quarkus.oidc.auth-server-url") String realm) {
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout((int) MILLISECONDS));
        this.realm = realm;
    }

    Uni<Boolean> answers() {
        RequestOptions question = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(realm)
                .setTimeout(MILLISECONDS);
        return Uni.createFrom().<Boolean>emitter(said -> client.request(question)
                .compose(request -> request.send())
                .map(HttpClientResponse::statusCode)
                .onSuccess(status -> said.complete(status < 500))
                .onFailure(silent -> said.complete(false)));
    }
}

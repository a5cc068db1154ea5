package de.integrativ.gateway.edge;

import io.quarkus.oidc.OIDCException;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * {@code /api/<service>/…}: relays a call with the caller's own bearer token. A token is needed, a cookie is not looked
 * at; who may do what is the service's to say. Bodies stream in both directions.
 */
@ApplicationScoped
class ApiEdge {

    private static final Logger LOG = Logger.getLogger(ApiEdge.class);

    /** Of one connection only (RFC 9110), or not for others: cookies belong to the pages. */
    private static final Set<String> NOT_RELAYED = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "host",
            "cookie",
            "set-cookie",
            "x-csrf-token");

    private final Map<String, String> services;
    private final HttpClient client;

    ApiEdge(
            Vertx vertx,
            @ConfigProperty(name = "quarkus.rest-client.referral.url") String referral,
            @ConfigProperty(name = "quarkus.rest-client.casework.url") String casework,
            @ConfigProperty(name = "quarkus.rest-client.network.url") String network,
            @ConfigProperty(name = "quarkus.rest-client.reporting.url") String reporting) {
        services = Map.of("referral", referral, "casework", casework, "network", network, "reporting", reporting);
        client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(1500));
    }

    void listen(@Observes Router router) {
        router.route(EdgeAddress.PREFIX + "*").handler(this::relay).failureHandler(ApiEdge::notChecked);
    }

    /** While Keycloak has been away since our start there is nothing to check a token with. */
    private static void notChecked(RoutingContext call) {
        if (call.failure() instanceof OIDCException && !call.response().headWritten()) {
            ProblemAnswer.signInAway(call.response());
        } else {
            call.next();
        }
    }

    private void relay(RoutingContext call) {
        HttpServerRequest in = call.request();
        EdgeAddress goal = EdgeAddress.of(in.path()).orElse(null);
        String service = goal == null ? null : services.get(goal.service());
        if (goal == null || service == null) {
            ProblemAnswer.notThere(in.response());
            return;
        }
        RequestOptions question = new RequestOptions().setMethod(in.method()).setAbsoluteURI(service + goal.path());
        if (in.query() != null) {
            question.setURI(question.getURI() + "?" + in.query());
        }
        in.pause();
        client.request(question)
                .onSuccess(out -> send(in, out, goal.service()))
                .onFailure(failure -> unreachable(in, goal.service(), failure));
    }

    private static void send(HttpServerRequest in, HttpClientRequest out, String service) {
        in.headers().forEach(header -> {
            if (relayed(header.getKey())) {
                out.putHeader(header.getKey(), header.getValue());
            }
        });
        in.connection().closeHandler(gone -> out.reset());
        out.send(in)
                .onSuccess(answer -> answer(in.response(), answer))
                .onFailure(failure -> unreachable(in, service, failure));
    }

    private static void answer(HttpServerResponse out, HttpClientResponse answer) {
        out.setStatusCode(answer.statusCode());
        answer.headers().forEach(header -> {
            if (relayed(header.getKey())) {
                out.putHeader(header.getKey(), header.getValue());
            }
        });
        if (!answer.headers().contains("content-length")) {
            out.setChunked(true);
        }
        answer.pipeTo(out).onFailure(failure -> LOG.debugf("A relayed answer broke off: %s", failure.getMessage()));
    }

    private static void unreachable(HttpServerRequest in, String service, Throwable failure) {
        LOG.warnf("%s-service does not answer: %s", service, failure.getMessage());
        if (!in.response().headWritten()) {
            ProblemAnswer.unreachable(in.response(), service);
        }
    }

    private static boolean relayed(String header) {
        return !NOT_RELAYED.contains(header.toLowerCase(Locale.ROOT));
    }
}

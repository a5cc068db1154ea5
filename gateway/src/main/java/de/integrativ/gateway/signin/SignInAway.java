package de.integrativ.gateway.signin;

import de.integrativ.gateway.shell.WhereTo;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Says that nobody can sign in right now, what is not lost, and leads back to where the person was going. */
@Path(SignInAway.PATH)
@Produces("text/html;charset=UTF-8")
@RunOnVirtualThread
class SignInAway {

    static final String PATH = "/anmeldung-gestoert";

    @CheckedTemplate(basePath = "signin")
    static class Templates {
        static native TemplateInstance away(String goal);
    }

    /** Where someone who sent a form comes back to is the page: what they typed is behind the browser's back button. */
    static String from(RoutingContext call) {
        boolean page = call.request().method().equals(HttpMethod.GET)
                && !call.normalizedPath().equals("/anmeldung");
        String goal = page ? call.request().uri() : WhereTo.START;
        return PATH + "?nach=" + URLEncoder.encode(goal, StandardCharsets.UTF_8);
    }

    @GET
    @PermitAll
    public Response away(@RestQuery("nach") @Nullable String goal) {
        return Response.status(503)
                .header("Retry-After", 30)
                .header("Cache-Control", "no-store")
                .entity(Templates.away(WhereTo.ours(goal)))
                .build();
    }
}

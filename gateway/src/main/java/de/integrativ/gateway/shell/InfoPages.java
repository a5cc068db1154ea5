package de.integrativ.gateway.shell;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Pages that the law or good manners ask for. */
@Path("/")
@Produces("text/html;charset=UTF-8")
@RunOnVirtualThread
class InfoPages {

    @CheckedTemplate(basePath = "shell")
    static class Templates {
        static native TemplateInstance accessibility();

        static native TemplateInstance privacy();

        static native TemplateInstance help();

        static native TemplateInstance signedOut();

        static native TemplateInstance signedInAgain();
    }

    @GET
    @Authenticated
    public Response start() {
        return Response.seeOther(URI.create("/heute")).build();
    }

    @GET
    @Path("barrierefreiheit")
    @PermitAll
    public TemplateInstance accessibility() {
        return Templates.accessibility();
    }

    @GET
    @Path("datenschutz")
    @PermitAll
    public TemplateInstance privacy() {
        return Templates.privacy();
    }

    @GET
    @Path("hilfe")
    @Authenticated
    public TemplateInstance help() {
        return Templates.help();
    }

    @GET
    @Path("abgemeldet")
    @PermitAll
    public TemplateInstance signedOut() {
        return Templates.signedOut();
    }

    /** Where a second window lands after a new sign-in; the first one still holds what was typed. */
    @GET
    @Path("wieder-angemeldet")
    @Authenticated
    public TemplateInstance signedInAgain() {
        return Templates.signedInAgain();
    }
}

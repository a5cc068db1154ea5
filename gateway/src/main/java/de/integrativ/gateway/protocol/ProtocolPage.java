package de.integrativ.gateway.protocol;

import de.integrativ.gateway.protocol.AuditClients.Wanted;
import de.integrativ.gateway.shell.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Protokoll: the state of the chains and the refusals first, then everything, by time, person and object. */
@Path("/datenschutz/protokoll")
@Produces("text/html;charset=UTF-8")
@RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
@RunOnVirtualThread
class ProtocolPage {

    private static final List<String> ACTS = List.of("READ", "WROTE", "REFUSED", "ERASED");

    @CheckedTemplate(basePath = "protocol")
    static class Templates {
        static native TemplateInstance log(
                Protocol protocol, Filter filter, @Nullable String after, List<String> acts, boolean checked);
    }

    private final Protocols protocols;

    ProtocolPage(Protocols protocols) {
        this.protocols = protocols;
    }

    @GET
    public TemplateInstance log(
            @BeanParam Filter filter, @RestQuery @Nullable String after, @RestQuery @Nullable String ok) {
        Wanted wanted = filter.wanted();
        return Templates.log(protocols.of(wanted, Cursor.of(after)), filter, after, ACTS, "checked".equals(ok));
    }

    @POST
    @Path("pruefung")
    public Response check(MultivaluedMap<String, String> nothingTyped) {
        protocols.check();
        return Response.seeOther(URI.create("/datenschutz/protokoll?ok=checked"))
                .build();
    }
}

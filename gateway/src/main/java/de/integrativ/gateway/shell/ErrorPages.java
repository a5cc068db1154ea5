package de.integrativ.gateway.shell;

import de.integrativ.gateway.service.ServiceDown;
import de.integrativ.gateway.service.ServiceSaidNo;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Errors as pages: what happened, what still works, what to do. Never a stack trace, never a code alone. */
class ErrorPages {

    private static final Logger LOG = Logger.getLogger(ErrorPages.class);

    @CheckedTemplate(basePath = "shell")
    static class Templates {
        static native TemplateInstance error(String kind);
    }

    @ServerExceptionMapper
    Response notThere(NotFoundException e) {
        return page(404, "not-there");
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e) {
        return page(403, "no-right");
    }

    @ServerExceptionMapper
    Response refused(ServiceSaidNo no) {
        return switch (no.status()) {
            case 401, 403 -> page(403, "no-right");
            case 404 -> page(404, "not-there");
            case 409, 412, 422 -> page(409, "conflict");
            case 410 -> page(410, "gone");
            default -> broken(no);
        };
    }

    @ServerExceptionMapper({ServiceDown.class, ProcessingException.class})
    Response silent(RuntimeException e) {
        LOG.warnf("A service does not answer: %s", e.getMessage());
        return page(503, "service-down");
    }

    @ServerExceptionMapper
    Response other(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        return status < 400 ? e.getResponse() : page(status, status < 500 ? "bad-request" : "broken");
    }

    @ServerExceptionMapper
    Response broken(Throwable e) {
        LOG.error("A page failed", e);
        return page(500, "broken");
    }

    private static Response page(int status, String kind) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Templates.error(kind))
                .build();
    }
}

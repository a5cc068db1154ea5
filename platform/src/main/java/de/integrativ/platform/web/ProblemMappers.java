package de.integrativ.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import de.integrativ.platform.inbox.Refused;
import de.integrativ.platform.log.Contentless;
import de.integrativ.platform.problem.Problem;
import de.integrativ.platform.problem.Problem.FieldError;
import de.integrativ.platform.problem.Rejection;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Whatever goes wrong leaves as a problem detail (RFC 9457); what was not foreseen leaves without detail. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final MediaType PROBLEM = MediaType.valueOf("application/problem+json");

    @ServerExceptionMapper
    public Response rejected(Rejection rejection) {
        return answer(rejection.problem());
    }

    @ServerExceptionMapper
    public Response refused(Refused refused) {
        return answer(refused.problem());
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException invalid) {
        List<FieldError> fields = invalid.getConstraintViolations().stream()
                .map(violation -> new FieldError(field(violation), code(violation), violation.getMessage()))
                .toList();
        return answer(Problem.of("invalid", 400, "Angaben fehlen oder passen nicht", "Bitte prüfen Sie die Felder.")
                .with(fields));
    }

    @ServerExceptionMapper
    public Response misshapen(MismatchedInputException misshapen) {
        return unreadable(misshapen);
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException refused) {
        if (refused.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable);
        }
        int status = refused.getResponse().getStatus();
        return switch (status) {
            case 401 -> notSignedIn();
            case 403 -> notAllowed();
            case 404 ->
                answer(Problem.of("not-there", 404, "Nicht vorhanden", "Es gibt hier nichts, das Sie sehen dürfen."));
            default ->
                status < 500
                        ? answer(Problem.of(
                                "request", status, "So nicht möglich", "Die Anfrage passt nicht zu dieser Adresse."))
                        : unexpected(refused);
        };
    }

    @ServerExceptionMapper
    public Response unauthenticated(AuthenticationFailedException e) {
        return notSignedIn();
    }

    @ServerExceptionMapper
    public Response unauthorized(UnauthorizedException e) {
        return notSignedIn();
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException e) {
        return notAllowed();
    }

    @ServerExceptionMapper
    public Response overtaken(OptimisticLockException e) {
        return answer(Problem.of(
                "changed-meanwhile", 409, "Zwischenzeitlich geändert", "Jemand anderes hat das gerade geändert."));
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable e) {
        UUID mark = UUID.randomUUID();
        LOG.errorf(Contentless.of(e), "unexpected %s", mark);
        return answer(
                Problem.of("unexpected", 500, "Das hat nicht geklappt", "Bitte versuchen Sie es noch einmal. " + mark));
    }

    private static Response unreadable(JsonProcessingException e) {
        String field = e instanceof JsonMappingException mapping ? path(mapping) : "";
        FieldError error = new FieldError(field, "UNREADABLE", place(e));
        return answer(Problem.of("unreadable", 400, "Nicht lesbar", "Die Anfrage ist kein JSON in der erwarteten Form.")
                .with(List.of(error)));
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }

    /** Says where, never what: the content may be personal. */
    private static String place(JsonProcessingException e) {
        return e.getLocation() == null
                ? "wrong type or unknown field"
                : "line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
    }

    private static Response notSignedIn() {
        return answer(Problem.of("not-signed-in", 401, "Nicht angemeldet", "Bitte melden Sie sich an."));
    }

    private static Response notAllowed() {
        return answer(Problem.of("not-allowed", 403, "Kein Recht", "Ihre Rolle erlaubt das nicht."));
    }

    private static Response answer(Problem problem) {
        return Response.status(problem.status()).type(PROBLEM).entity(problem).build();
    }

    /** The path as the sender knows it, without the method and its parameter. */
    private static String field(ConstraintViolation<?> violation) {
        List<String> steps = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .map(Object::toString)
                .toList();
        return String.join(
                ".",
                steps.size() > 2
                        ? steps.subList(2, steps.size())
                        : steps.subList(Math.max(0, steps.size() - 1), steps.size()));
    }

    private static String code(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
    }
}

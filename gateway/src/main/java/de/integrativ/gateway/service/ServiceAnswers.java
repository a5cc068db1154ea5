package de.integrativ.gateway.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Turns what a service refuses into {@link ServiceSaidNo}; registered on each client. */
public final class ServiceAnswers implements ResponseExceptionMapper<RuntimeException> {

    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return status >= 400;
    }

    @Override
    public RuntimeException toThrowable(Response response) {
        int status = response.getStatus();
        if (status == 502 || status == 503 || status == 504) {
            return new ServiceDown();
        }
        return new ServiceSaidNo(problem(response, status));
    }

    private static Problem problem(Response response, int status) {
        String body = response.hasEntity() ? response.readEntity(String.class) : "";
        try (var json = Arc.container().instance(ObjectMapper.class)) {
            Problem said = json.get().readValue(body, Problem.class);
            return new Problem(said.type(), said.title(), status, said.detail(), said.errors(), said.context());
        } catch (JsonProcessingException noProblemDetail) {
            return Problem.bare(status);
        }
    }
}

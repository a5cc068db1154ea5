package de.integrativ.network.agencyedge.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ForbiddenException;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The scopes that a client's token was given. */
@RequestScoped
class Scopes {

    private final JsonWebToken token;

    Scopes(JsonWebToken token) {
        this.token = token;
    }

    /** @throws ForbiddenException if the token was not given this scope */
    void require(String scope) {
        String given = Objects.requireNonNullElse(token.<String>getClaim("scope"), "");
        if (!List.of(given.split(" ", -1)).contains(scope)) {
            throw new ForbiddenException("the scope " + scope + " is needed");
        }
    }
}

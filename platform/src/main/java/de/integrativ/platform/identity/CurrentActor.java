package de.integrativ.platform.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Objects;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The actor of the running request. */
@RequestScoped
public class CurrentActor {

    private static final String MACHINE = "service-account-";

    private final SecurityIdentity identity;

    CurrentActor(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** @throws IllegalStateException outside an authenticated request */
    public Actor get() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new IllegalStateException("no one is signed in");
        }
        String user = Objects.requireNonNullElse(token.<String>getClaim("preferred_username"), "");
        String id = user.isEmpty() || user.startsWith(MACHINE) ? claim(token, "azp") : user;
        String name = token.getClaim("name");
        return new Actor(id, name == null ? id : name, claim(token, "agency"), unit(token), identity.getRoles());
    }

    /** Whether someone is signed in at all. */
    public boolean known() {
        return identity.getPrincipal() instanceof JsonWebToken;
    }

    private static @Nullable String unit(JsonWebToken token) {
        return token.getClaim("unit");
    }

    private static String claim(JsonWebToken token, String name) {
        return Objects.requireNonNullElse(token.<String>getClaim(name), "");
    }
}

package de.integrativ.testing.broken;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/")
class OpenToWhoever {

    @GET
    String secrets() {
        return "";
    }

    @RolesAllowed("administrator")
    static class Guarded {

        @GET
        String kept() {
            return "";
        }

        @GET
        @PermitAll
        String opened() {
            return "";
        }
    }
}

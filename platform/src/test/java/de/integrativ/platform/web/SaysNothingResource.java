package de.integrativ.platform.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** As someone writes it who forgets to say who may. */
@Path("/says-nothing")
public class SaysNothingResource {

    @GET
    public String secret() {
        return "secret";
    }
}

package de.integrativ.acceptance.simulator;

import com.fasterxml.jackson.databind.JsonNode;

/** An event for us, opened; its content is an empty object where it was taken back. */
public record Incoming(Event event, JsonNode content) {

    static final String VOID = "de.integrativ.platform.void.v1";
    private static final String PREFIX = "de.integrativ.";

    /** @param name without the common prefix, e.g. {@code casework.request-sent.v1} */
    public boolean is(String name) {
        return event.type().equals(PREFIX + name);
    }

    /** Receipts and problems are answers: they are not receipted, or it would never end. */
    boolean wantsReceipt() {
        return !is("agency.receipt.v1") && !is("agency.problem.v1");
    }
}

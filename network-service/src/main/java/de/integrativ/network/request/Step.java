package de.integrativ.network.request;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a partner does with a request; the name is also the last part of the portal's address for it. */
public enum Step {
    ACKNOWLEDGEMENT("acknowledgement"),
    ANSWER("answer"),
    REJECTION("rejection"),
    DELETION("deletion");

    private final String path;

    Step(String path) {
        this.path = path;
    }

    @JsonValue
    public String path() {
        return path;
    }
}

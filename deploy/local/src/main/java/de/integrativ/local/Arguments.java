package de.integrativ.local;

import java.util.ArrayList;
import java.util.List;

/** A command line, taken apart one option at a time. */
final class Arguments {

    private final List<String> rest;

    Arguments(List<String> arguments) {
        this.rest = new ArrayList<>(arguments);
    }

    boolean flag(String name) {
        return rest.remove(name);
    }

    String value(String name, String otherwise) {
        int at = rest.indexOf(name);
        if (at < 0) {
            return otherwise;
        }
        if (at + 1 == rest.size()) {
            throw new CannotStart("After " + name + " a value is missing.");
        }
        rest.remove(at);
        return rest.remove(at);
    }

    void refuseRest() {
        if (!rest.isEmpty()) {
            throw new CannotStart("I don't know what " + String.join(" ", rest) + " means.");
        }
    }
}

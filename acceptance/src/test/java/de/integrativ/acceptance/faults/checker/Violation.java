package de.integrativ.acceptance.faults.checker;

/** A promise that a run broke. @param rule the promise, in a word; @param about whose, and how */
public record Violation(String rule, String about) {

    @Override
    public String toString() {
        return rule + ": " + about;
    }
}

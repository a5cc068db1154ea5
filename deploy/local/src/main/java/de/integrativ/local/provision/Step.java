package de.integrativ.local.provision;

/**
 * One difference between what the county file asks for and what a server holds, and how to mend it.
 *
 * @param takesAway whether somebody loses a right by it
 */
public record Step(String what, Action action, boolean takesAway) {

    /** Mends the difference. */
    @FunctionalInterface
    public interface Action {
        void run() throws Exception;
    }

    Step(String what, Action action) {
        this(what, action, false);
    }

    static Step away(String what, Action action) {
        return new Step(what, action, true);
    }

    /** @throws IllegalStateException naming the step that failed */
    public void take() {
        try {
            action.run();
        } catch (Exception e) {
            throw new IllegalStateException("Could not " + what + ": " + e.getMessage(), e);
        }
    }
}

package de.integrativ.local.provision;

/** One difference between what the county file asks for and what a server holds, and how to mend it. */
public record Step(String what, Action action) {

    /** Mends the difference. */
    @FunctionalInterface
    public interface Action {
        void run() throws Exception;
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

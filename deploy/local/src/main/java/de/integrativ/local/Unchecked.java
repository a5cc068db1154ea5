package de.integrativ.local;

/** Runs what throws in a place that may not. */
final class Unchecked {

    /** May throw anything. */
    @FunctionalInterface
    interface Action {
        void run() throws Exception;
    }

    private Unchecked() {}

    static void run(Action action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}

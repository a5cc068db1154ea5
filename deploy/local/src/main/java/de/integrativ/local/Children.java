package de.integrativ.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The processes that this one started. They end with it, last started first. Their ids are kept in a file, so that
 * {@code ./dev down} finds them even after this process was killed.
 */
public final class Children implements AutoCloseable {

    private final Deque<Process> running = new ArrayDeque<>();
    private final StateDir state;
    private boolean closed;

    Children(StateDir state) {
        this.state = state;
    }

    /** Not once it closes: whoever stops the system while it starts leaves no process behind. */
    public synchronized Process start(List<String> command, Map<String, String> environment, Path log) {
        if (closed) {
            throw new CannotStart("Stopped before everything was up.");
        }
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("INTEGRATIV_STATE_ROOT", state.root().toString());
        try {
            Process process = builder.start();
            running.push(process);
            Files.writeString(
                    state.children(), process.pid() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return process;
        } catch (IOException e) {
            throw new CannotStart("Could not run " + command.getFirst() + ": " + e.getMessage(), e);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        running.forEach(Process::destroy);
        running.forEach(Children::awaitEnd);
        running.clear();
        state.forgetChildren();
    }

    private static void awaitEnd(Process process) {
        try {
            if (!process.waitFor(15, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

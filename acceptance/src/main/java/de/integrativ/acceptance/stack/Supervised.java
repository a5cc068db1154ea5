package de.integrativ.acceptance.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** One process that can be killed without warning and started again with the same command. */
public final class Supervised {

    private final String name;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Path log;
    private final BooleanSupplier ready;
    private @Nullable Process process;
    private boolean over;

    Supervised(String name, List<String> command, Map<String, String> environment, Path log, BooleanSupplier ready) {
        this.name = name;
        this.command = List.copyOf(command);
        this.environment = Map.copyOf(environment);
        this.log = log;
        this.ready = ready;
    }

    public String name() {
        return name;
    }

    public synchronized void start() {
        if (over) {
            throw new IllegalStateException(name + " is not to live again");
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SIGKILL, to the process and to whatever it started: nothing gets the chance to tidy up. */
    public synchronized void kill() {
        Process doomed = process;
        if (doomed == null) {
            return;
        }
        List<ProcessHandle> family = new ArrayList<>(doomed.descendants().toList());
        family.add(0, doomed.toHandle());
        family.forEach(ProcessHandle::destroyForcibly);
        family.forEach(member -> member.onExit().orTimeout(20, TimeUnit.SECONDS).join());
        process = null;
    }

    /** For good: whoever was about to start it again while this JVM ends must not. */
    synchronized void end() {
        over = true;
        kill();
    }

    /** Alive, and deaf: until {@link #thaw}. */
    public synchronized void freeze() {
        signal("-STOP", Objects.requireNonNull(process, "not running"));
    }

    public synchronized void thaw() {
        signal("-CONT", Objects.requireNonNull(process, "not running"));
    }

    private static void signal(String signal, Process process) {
        try {
            new ProcessBuilder("kill", signal, "" + process.pid()).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public synchronized boolean alive() {
        return process != null && process.isAlive();
    }

    /** @return the process id, or -1 while it is down; another id means that it was started anew */
    public synchronized long pid() {
        return process == null ? -1 : process.pid();
    }

    /** @throws IllegalStateException if it ends, or the patience does, before it answers */
    public void awaitReady(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!ready.getAsBoolean()) {
            if (!alive() || System.nanoTime() > end) {
                throw new IllegalStateException(name + (alive() ? " does not answer" : " ended") + "; see " + log);
            }
            Pause.of(Duration.ofMillis(100));
        }
    }
}

package de.integrativ.acceptance.bench;

import de.integrativ.acceptance.stack.Pause;
import java.time.Duration;

/** Looks every tenth of a second how much memory a process holds, and keeps the most. */
final class ResidentMemory implements AutoCloseable {

    private static final Duration EVERY = Duration.ofMillis(100);
    private final long pid;
    private final Thread thread;
    private volatile boolean open = true;
    private volatile long most;

    ResidentMemory(long pid) {
        this.pid = pid;
        this.most = now(pid);
        this.thread = Thread.ofPlatform().daemon().name("memory").start(this::watch);
    }

    private void watch() {
        while (open) {
            most = Math.max(most, now(pid));
            Pause.of(EVERY);
        }
    }

    /** In MiB. */
    long most() {
        return most;
    }

    static long now(long pid) {
        String resident = Machine.value("/proc/" + pid + "/status", "VmRSS", "0 kB");
        return Long.parseLong(resident.replace(" kB", "")) / 1024;
    }

    @Override
    public void close() throws InterruptedException {
        open = false;
        thread.join();
    }
}

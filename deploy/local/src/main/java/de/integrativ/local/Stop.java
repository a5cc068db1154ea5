package de.integrativ.local;

import java.util.ArrayDeque;
import java.util.Deque;

/** Ends what this process started when it ends itself: first the children, then the servers, last started first. */
public final class Stop {

    private final Children children;
    private final Deque<AutoCloseable> servers = new ArrayDeque<>();

    private volatile boolean stopping;

    private Stop(StateDir state) {
        this.children = new Children(state);
    }

    public static Stop atExit(StateDir state) {
        Stop stop = new Stop(state);
        Runtime.getRuntime().addShutdownHook(new Thread(stop::everything, "stop"));
        return stop;
    }

    public Children children() {
        return children;
    }

    public synchronized void take(AutoCloseable server) {
        servers.push(server);
    }

    /** Unless it ends because everything does. */
    public void tellWhenEnded(Process process, Runnable tell) {
        Thread.ofVirtual().start(() -> {
            process.onExit().join();
            if (!stopping) {
                tell.run();
            }
        });
    }

    private synchronized void everything() {
        stopping = true;
        children.close();
        for (AutoCloseable server : servers) {
            try {
                server.close();
            } catch (Exception e) {
                System.err.println("Could not stop " + server.getClass().getSimpleName() + ": " + e.getMessage());
            }
        }
    }
}

package de.integrativ.local;

import java.util.ArrayDeque;
import java.util.Deque;

/** Ends what this process started when it ends itself: first the children, then the servers, last started first. */
public final class Stop {

    private final Children children = new Children();
    private final Deque<AutoCloseable> servers = new ArrayDeque<>();

    private Stop() {}

    public static Stop atExit() {
        Stop stop = new Stop();
        Runtime.getRuntime().addShutdownHook(new Thread(stop::everything, "stop"));
        return stop;
    }

    public Children children() {
        return children;
    }

    public synchronized void take(AutoCloseable server) {
        servers.push(server);
    }

    private synchronized void everything() {
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

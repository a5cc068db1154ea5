package de.integrativ.local;

import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Ends what this process started when it ends itself: first the children, then the servers, last started first. */
public final class Stop {

    private final Children children;
    private final Deque<AutoCloseable> servers = new ConcurrentLinkedDeque<>();
    private final ReadWriteLock starting = new ReentrantReadWriteLock();

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

    /** Starts a server that ends with this process; one that is just starting is waited for, and then ended. */
    public void start(Callable<? extends AutoCloseable> server) throws Exception {
        starting.readLock().lock();
        try {
            if (stopping) {
                throw new CannotStart("Stopped before everything was up.");
            }
            servers.push(server.call());
        } finally {
            starting.readLock().unlock();
        }
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

    private void everything() {
        stopping = true;
        children.close();
        awaitStarting();
        for (AutoCloseable server : servers) {
            try {
                server.close();
            } catch (Exception e) {
                System.err.println("Could not stop " + server.getClass().getSimpleName() + ": " + e.getMessage());
            }
        }
    }

    private void awaitStarting() {
        try {
            if (!starting.writeLock().tryLock(1, TimeUnit.MINUTES)) {
                System.err.println("A server is still starting and is not waited for any longer.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

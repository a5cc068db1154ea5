package de.integrativ.local.server;

/** Starts the three servers on the ports of {@link de.integrativ.local.Ports}, and returns when each answers. */
public interface ServerStarter {

    void startDatabase() throws Exception;

    void startIdentity() throws Exception;

    void startBroker() throws Exception;
}

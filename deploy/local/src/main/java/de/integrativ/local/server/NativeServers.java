package de.integrativ.local.server;

import de.integrativ.local.Ports;
import de.integrativ.local.Progress;
import de.integrativ.local.StateDir;
import de.integrativ.local.Stop;

/** Processes of this machine, from the artifacts that Maven resolves. */
public record NativeServers(Ports ports, StateDir state, Progress progress, Stop stop) implements ServerStarter {

    @Override
    public void startDatabase() throws Exception {
        stop.start(() -> PostgresServer.start(state, ports.postgres()));
    }

    @Override
    public void startIdentity() {
        KeycloakServer.start(ports, state, stop.children(), progress);
    }

    @Override
    public void startBroker() throws Exception {
        stop.start(() -> Broker.start(ports, state, KeycloakServer.realmUrl(ports)));
    }
}

package de.integrativ.testing.broken;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.reactive.messaging.Incoming;

class LosesOrder {

    @Incoming("signals")
    @RunOnVirtualThread
    void consume(byte[] signal) {}
}

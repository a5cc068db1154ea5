package de.integrativ.acceptance.simulator;

import java.io.IOException;
import java.time.ZoneId;

/** What the programs print, and how they go on until they are stopped. */
final class Console {

    static final ZoneId HERE = ZoneId.of("Europe/Berlin");

    /** One look at what is new. */
    interface Look {
        void once() throws IOException, InterruptedException;
    }

    private Console() {}

    /** The Kafka client asks only addresses for tokens that the JVM was told to trust. */
    static void allowTokensFrom(AgencySettings settings) {
        System.setProperty(
                "org.apache.kafka.sasl.oauthbearer.allowed.urls",
                settings.tokenEndpoint().toString());
    }

    static void sent(Event event) {
        say("-> " + event.type() + " ref=" + event.ref() + " sequence=" + event.sequence() + " id=" + event.id());
    }

    static void received(Incoming incoming) {
        Event event = incoming.event();
        say("<- " + event.type() + " ref=" + event.ref() + " " + incoming.content());
    }

    static void forever(Look look) {
        say("Listening; Ctrl-C ends.");
        try {
            while (!Thread.currentThread().isInterrupted()) {
                look.once();
            }
        } catch (IOException e) {
            say("Stopped: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void say(String line) {
        System.out.println(line);
    }
}

package de.integrativ.acceptance.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.time.ZoneId;

/**
 * What the programs print, and how they go on until they are stopped. A screen has more readers than its owner, and what
 * scrolls by is kept in terminals and logs: so content shows only to whoever asked for it, and works with invented people.
 */
final class Console {

    static final ZoneId HERE = ZoneId.of("Europe/Berlin");

    /** One look at what is new. */
    interface Look {
        void once() throws IOException, InterruptedException;
    }

    private final PrintStream out;
    private final boolean content;

    /** @param content whether to print what events say about someone */
    Console(PrintStream out, boolean content) {
        this.out = out;
        this.content = content;
    }

    void sent(Event event) {
        say("-> " + described(event));
    }

    void received(Incoming incoming) {
        say("<- " + described(incoming.event()) + outcome(incoming) + (content ? " " + incoming.content() : ""));
    }

    /** What stands in the portal. */
    void opened(JsonNode request) {
        String line = "<- request id=" + request.path("id").asText() + " state="
                + request.path("state").asText();
        say(content ? line + " " + request : line);
    }

    private static String described(Event event) {
        return event.type() + " ref=" + event.ref() + " sequence=" + event.sequence() + " id=" + event.id();
    }

    /** How the county's system took something: the only part of a content that is about messages alone. */
    private static String outcome(Incoming incoming) {
        JsonNode said = incoming.content();
        if (incoming.is("agency.receipt.v1")) {
            return " outcome=%s of=%s"
                    .formatted(
                            said.path("outcome").asText(),
                            said.path("messageId").asText());
        }
        return incoming.is("agency.problem.v1")
                ? " problem=" + said.path("problem").path("type").asText()
                : "";
    }

    void forever(Look look) {
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

    void say(String line) {
        out.println(line);
    }
}

package de.integrativ.local;

import de.integrativ.local.provision.Attempts;
import de.integrativ.local.provision.Step.Action;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Provisions each server as soon as it answers: one that is away keeps nobody's right alive at another. */
record EachThatAnswers(Duration patience, Duration pause, Progress progress) {

    /**
     * @param servers by what they are called, in the order in which they are tried
     * @throws Exception what those say that do not answer in all the time
     */
    void provision(Map<String, Action> servers) throws Exception {
        Map<String, Action> waiting = new LinkedHashMap<>(servers);
        Instant end = Instant.now().plus(patience);
        while (true) {
            Attempts round = new Attempts();
            waiting.entrySet().removeIf(server -> round.at(server.getValue()) && said(server.getKey()));
            if (waiting.isEmpty()) {
                return;
            }
            if (Instant.now().isAfter(end)) {
                round.orFail();
            }
            Thread.sleep(pause);
        }
    }

    private boolean said(String server) {
        progress.say(server + " is provisioned");
        return true;
    }
}

package de.integrativ.acceptance.simulator;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code ./dev simulate <agency>}: one agency's system, in front of a running county. */
public final class Simulate {

    private static final String SHOW = "--show-content";

    static final String HELP = """
            ./dev simulate <agency> [words] [--show-content]

              jobcenter-coesfeld     over Kafka; hears what becomes of its referrals until Ctrl-C
                submit <reference> <referral.json>     refers someone under a reference of its own
                withdraw <reference> <count>           takes that back; count: events sent so far under the reference
              bamf                   over Kafka; acknowledges and answers each request, deletes what is recalled
              abh-coesfeld           the same over HTTP
              bildungswerk-coesfeld  in the portal, once: acknowledges and answers what waits there

            It prints types, references, ids and outcomes, and nothing that is said about a person. With --show-content
            it prints that too: for invented people alone.""";

    /** Words that are no command. */
    static final class NotUnderstood extends RuntimeException {

        private static final long serialVersionUID = 1;

        NotUnderstood(String words) {
            super(words);
        }
    }

    private Simulate() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(arguments));
        Console console = new Console(System.out, words.remove(SHOW));
        if (words.isEmpty() || words.equals(List.of("help"))) {
            console.say(HELP);
            return;
        }
        try {
            simulate(words.getFirst(), words.subList(1, words.size()), console);
        } catch (NotUnderstood e) {
            console.say("Not understood: " + e.getMessage() + "\n\n" + HELP);
            System.exit(2);
        }
    }

    private static void simulate(String agency, List<String> words, Console console)
            throws IOException, InterruptedException {
        AgencySettings settings = AgencySettings.fromEnvironment(agency);
        // The Kafka client asks only addresses for tokens that the JVM was told to trust.
        System.setProperty(
                "org.apache.kafka.sasl.oauthbearer.allowed.urls",
                settings.tokenEndpoint().toString());
        if (agency.equals(JobcenterSimulator.AGENCY)) {
            JobcenterSimulator.run(settings, console, words);
            return;
        }
        if (!words.isEmpty()) {
            throw new NotUnderstood(String.join(" ", words));
        }
        switch (agency) {
            case BamfSimulator.AGENCY -> BamfSimulator.run(settings, console);
            case ForeignersOfficeSimulator.AGENCY -> ForeignersOfficeSimulator.run(settings, console);
            case TrainingProviderSimulator.AGENCY -> TrainingProviderSimulator.run(settings, console);
            default -> throw new NotUnderstood(agency);
        }
    }
}

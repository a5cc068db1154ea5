package de.integrativ.acceptance.simulator;

import java.time.Duration;

/** BAMF's regional office over the broker: answers every request for a course place. */
public final class BamfSimulator {

    static final String AGENCY = "bamf";

    private static final Duration LOOK = Duration.ofSeconds(5);

    private BamfSimulator() {}

    public static PartnerSystem connect(AgencySettings settings, Sequences sequences) {
        return new PartnerSystem(AgencyClient.ofPartnerOverKafka(settings, sequences));
    }

    static void run(AgencySettings settings, Console console) {
        try (PartnerSystem bamf = connect(settings, new Sequences())) {
            console.forever(() -> bamf.serve(LOOK, "Ein Kursplatz ist frei.", console));
        }
    }
}

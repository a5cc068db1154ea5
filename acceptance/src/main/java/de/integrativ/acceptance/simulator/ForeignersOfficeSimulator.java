package de.integrativ.acceptance.simulator;

import java.time.Duration;

/** The Ausländerbehörde over HTTP: fetches its feed and answers every enquiry. */
public final class ForeignersOfficeSimulator {

    static final String AGENCY = "abh-coesfeld";

    private static final Duration LOOK = Duration.ofSeconds(20);

    private ForeignersOfficeSimulator() {}

    public static PartnerSystem connect(AgencySettings settings, Sequences sequences) {
        return new PartnerSystem(AgencyClient.ofPartnerOverHttp(settings, sequences));
    }

    static void run(AgencySettings settings, Console console) {
        try (PartnerSystem office = connect(settings, new Sequences())) {
            console.forever(() -> office.serve(LOOK, "Der Titel ist gültig, die Verlängerung beantragt.", console));
        }
    }
}

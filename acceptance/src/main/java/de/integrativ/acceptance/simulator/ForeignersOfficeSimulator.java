package de.integrativ.acceptance.simulator;

import java.time.Duration;

/** The Ausländerbehörde over HTTP: fetches its feed and answers every enquiry. */
public final class ForeignersOfficeSimulator {

    private static final String AGENCY = "abh-coesfeld";
    private static final Duration LOOK = Duration.ofSeconds(20);

    private ForeignersOfficeSimulator() {}

    public static PartnerSystem connect(AgencySettings settings, Sequences sequences) {
        return new PartnerSystem(AgencyClient.ofPartnerOverHttp(settings, sequences));
    }

    public static void main(String[] arguments) {
        AgencySettings settings = AgencySettings.fromEnvironment(AGENCY);
        try (PartnerSystem office = connect(settings, new Sequences())) {
            Console.forever(() -> office.serve(LOOK, "Der Titel ist gültig, die Verlängerung beantragt."));
        }
    }
}

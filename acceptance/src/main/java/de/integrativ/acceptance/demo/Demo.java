package de.integrativ.acceptance.demo;

import de.integrativ.acceptance.demo.Cast.YoungPerson;
import de.integrativ.acceptance.simulator.AgencySettings;
import de.integrativ.acceptance.simulator.BamfSimulator;
import de.integrativ.acceptance.simulator.ForeignersOfficeSimulator;
import de.integrativ.acceptance.simulator.JobcenterSimulator;
import de.integrativ.acceptance.simulator.PartnerSystem;
import de.integrativ.acceptance.simulator.Sequences;
import de.integrativ.acceptance.simulator.TrainingProviderSimulator;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Plays the whole way, from the Jobcenter's event to the figure in the report, against a running system:
 * {@code Demo [--ports 18400] [--state .state/18400]}. Ends with 0 only if every figure is right. A second time it finds
 * everybody there already and doubles nothing.
 */
public final class Demo {

    private Demo() {}

    public static void main(String[] arguments) {
        Narrator narrator = new Narrator(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        try {
            Options options = Options.parse(List.of(arguments));
            System.exit(play(options.ports(), options.keys(), narrator) ? 0 : 1);
        } catch (NotAsPlayed | IllegalArgumentException e) {
            narrator.wrong(String.valueOf(e.getMessage()));
            System.exit(1);
        } catch (IOException e) {
            narrator.wrong("The system does not answer (" + e + "). Is it running? ./dev up starts it.");
            System.exit(1);
        } catch (InterruptedException e) {
            System.exit(130);
        }
    }

    static boolean play(int ports, Path keys, Narrator narrator) throws IOException, InterruptedException {
        AgencySettings jobcenter = AgencySettings.local("jobcenter-coesfeld", ports, keys);
        AgencySettings bamf = AgencySettings.local("bamf", ports, keys);
        AgencySettings foreignersOffice = AgencySettings.local("abh-coesfeld", ports, keys);
        AgencySettings provider = AgencySettings.local("bildungswerk-coesfeld", ports, keys);
        System.setProperty(
                "org.apache.kafka.sasl.oauthbearer.allowed.urls",
                jobcenter.tokenEndpoint().toString());
        List<YoungPerson> people = Cast.read().people();
        Office office = new Office(ports);
        try (JobcenterSimulator referrer = new JobcenterSimulator(jobcenter, new Sequences());
                PartnerSystem bamfSystem = BamfSimulator.connect(bamf, new Sequences());
                PartnerSystem abhSystem = ForeignersOfficeSimulator.connect(foreignersOffice, new Sequences());
                TrainingProviderSimulator portal =
                        new TrainingProviderSimulator(provider, "petra.partner", "integrativ")) {
            Referring referring = new Referring(referrer, office, narrator);
            Planning planning = new Planning(office, narrator, referring);
            Map<String, PartnerSystem> systems = Map.of("bamf", bamfSystem, "abh-coesfeld", abhSystem);
            Asking asking = new Asking(office, narrator, planning, new Partners(systems, portal, narrator));

            referring.play(people);
            new Deciding(office, narrator, referring).play(people);
            planning.play(people);
            asking.play(people);
            asking.withdrawEvaluation(people);
            new Hearing(referrer, narrator).play(people);
            List<Figures.Expected> figures = Figures.read();
            return new Reckoning(office, narrator).play(figures) && new Releasing(office, narrator).play(figures);
        }
    }
}

package de.integrativ.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.acceptance.simulator.AgencySettings;
import de.integrativ.acceptance.simulator.JobcenterSimulator;
import de.integrativ.acceptance.simulator.Sequences;
import de.integrativ.acceptance.system.LocalSystem;
import de.integrativ.acceptance.system.Referrals;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One young person's way through the screens of everyone who has a part in it. */
class TheWholeWayIT {

    private static final String NAME = "whole-way";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private static LocalSystem system;
    private static Chromium chromium;

    @BeforeAll
    static void start() throws Exception {
        LocalSystem.forget(NAME);
        system = LocalSystem.start(NAME);
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        Stream.of(chromium, system).forEach(part -> {
            try {
                if (part != null) {
                    part.close();
                }
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void a_young_person_goes_from_referral_to_answer_and_takes_a_consent_back() throws Exception {
        String person = "Zoë O’Connor-Yıldız";
        refer("Zoë", "O’Connor-Yıldız");
        try (Desk karin = desk("karin.koordination");
                Desk colleague = desk("karin.koordination");
                Desk kemal = desk("kemal.kim");
                Desk beside = desk("kemal.kim");
                Desk dirk = desk("dirk.duelmen");
                Desk petra = desk("petra.partner");
                Desk eva = desk("eva.evaluation")) {
            CaseManager manager = new CaseManager(kemal);
            Provider provider = new Provider(petra);

            new Coordinator(karin).accepts(person, colleague);
            manager.recordsTheFirstMeeting(person, TODAY);
            String path = manager.opensTheCase(person);
            manager.drafts(path);
            manager.writesWhileSomeoneElseDoes(path, beside);
            manager.proposes();
            agreesForTheJobcenter(dirk, path);
            manager.hasThePlanAsPdf(path);
            manager.asksTheProvider(path, "Ist im Januar ein Platz frei?");
            provider.answers("Ein Platz ist frei.");
            manager.readsTheAnswer(path, "Ein Platz ist frei.");
            manager.asksTheProvider(path, "Und ein zweiter?");
            provider.hasNotReadYet();
            manager.recordsTheWithdrawal(path);
            provider.losesSightOfTheRecalledOne();
            looksAtTheFigures(eva);

            List.of(karin, colleague, kemal, beside, dirk, petra, eva)
                    .forEach(desk -> assertEquals(List.of(), desk.errors()));
        }
    }

    /** Before there is anything: each page of each role says what it is for, and holds. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "jana.jobcenter",
                "lena.leitung",
                "karin.koordination",
                "kemal.kim",
                "petra.partner",
                "bodo.beirat",
                "gerda.gemeinde",
                "anton.admin"
            })
    void whoever_signs_in_finds_pages_that_hold(String who) {
        try (Desk desk = desk(who)) {
            desk.areas().forEach(path -> {
                desk.go(path);
                desk.looksAt(".", "bereich");
            });

            assertEquals(List.of(), desk.errors());
        }
    }

    private static Desk desk(String who) {
        return Desk.of(chromium, system.url(), who);
    }

    private static void agreesForTheJobcenter(Desk dirk, String path) {
        dirk.go("/begleitungen");
        dirk.looksAt("Begleitungen", "begleitungen");
        dirk.go(path + "/plan");
        dirk.looksAt("Kooperations- und Teilhabeplan", "plan");
        new CaseManager(dirk).agreesFor("JOBCENTER");
    }

    private static void looksAtTheFigures(Desk eva) {
        eva.go("/auswertung");
        eva.looksAt("Auswertung", "auswertung");
    }

    private static void refer(String given, String family) throws IOException, InterruptedException {
        AgencySettings settings = AgencySettings.local("jobcenter-coesfeld", system.base(), system.keys());
        System.setProperty(
                "org.apache.kafka.sasl.oauthbearer.allowed.urls",
                settings.tokenEndpoint().toString());
        try (JobcenterSimulator jobcenter = new JobcenterSimulator(settings, new Sequences())) {
            jobcenter.submit("whole-way", Instant.now(), Referrals.of(given, family, TODAY.toString()));
        }
    }
}

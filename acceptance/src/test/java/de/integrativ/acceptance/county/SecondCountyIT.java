package de.integrativ.acceptance.county;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrativ.acceptance.rest.Api;
import de.integrativ.acceptance.rest.Tokens;
import de.integrativ.acceptance.simulator.AgencySettings;
import de.integrativ.acceptance.simulator.JobcenterSimulator;
import de.integrativ.acceptance.simulator.Sequences;
import de.integrativ.acceptance.system.LocalSystem;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Kreis Musterland, which does not exist: services and gateway on its file, and on nothing else. */
class SecondCountyIT {

    private static final String NAME = "second-county";
    private static final String COORDINATOR = "ingo.integration";
    private static LocalSystem system;
    private static JsonNode referred;

    @BeforeAll
    static void its_southern_jobcenter_refers_somebody() throws Exception {
        LocalSystem.forget(NAME);
        Path county = LocalSystem.root().resolve("testing/src/test/resources/county/musterland.yaml");
        system = LocalSystem.startFor(county, NAME);
        AgencySettings settings = AgencySettings.local("jobcenter-sued", system.base(), system.keys());
        System.setProperty(
                "org.apache.kafka.sasl.oauthbearer.allowed.urls",
                settings.tokenEndpoint().toString());
        try (JobcenterSimulator jobcenter = new JobcenterSimulator(settings, new Sequences())) {
            jobcenter.submit("second-county", Instant.now(), referral("probedorf", "03999002"));
        }
        referred = awaitReferral();
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void a_referral_is_of_its_jobcenter_its_unit_and_its_programme() {
        assertEquals(
                List.of("jobcenter-sued", "probedorf", "MUSTER"),
                List.of(
                        referred.path("agency").asText(),
                        referred.path("unit").asText(),
                        referred.path("programme").asText()));
    }

    @Test
    void a_decision_is_due_by_its_deadline() {
        assertEquals("2026-09-04", referred.path("decisionDue").asText(), "three working days after the first");
    }

    @Test
    void its_other_jobcenter_does_not_see_it() throws Exception {
        Api nina = as("nina.nord");

        Api.Answer one = nina.get("referral/referrals/" + referred.path("id").asText());
        Api.Answer all = nina.get("referral/referrals");

        assertEquals(404, one.status());
        assertFalse(all.body().findValuesAsText("agency").contains("jobcenter-sued"));
    }

    @Test
    void what_its_agreement_does_not_name_is_refused_by_name() throws Exception {
        Map<String, Object> more = new HashMap<>(referral("musterstadt", "03999001"));
        more.put("reason", "Sucht einen Ausbildungsplatz.");

        Api.Answer refused = as("nina.nord").post("referral/referrals", more);

        assertEquals(422, refused.status(), refused.body().toString());
        assertEquals(List.of("reason"), refused.body().findValuesAsText("field"));
    }

    @Test
    void what_its_agreement_names_is_taken() throws Exception {
        Api.Answer taken = as("nina.nord").post("referral/referrals", referral("musterstadt", "03999001"));

        assertEquals(201, taken.status(), taken.body().toString());
    }

    @Test
    void case_managers_can_ask_whom_it_has_an_agreement_with() throws Exception {
        JsonNode partners = as(COORDINATOR).get("casework/partners").body().path("items");

        assertEquals(1, partners.size(), partners.toString());
        assertEquals("auslaenderbehoerde", partners.path(0).path("id").asText());
        assertEquals(
                "[{\"purpose\":\"STATUS_ENQUIRY\",\"basis\":\"C6\",\"fields\":[\"givenName\",\"familyName\",\"birthDate\"],"
                        + "\"identityLevel\":\"NAMED\"}]",
                partners.path(0).path("purposes").toString());
    }

    @Test
    void nothing_it_answers_logs_or_keeps_speaks_of_the_county_of_this_repository() throws Exception {
        List<String> answers = new ArrayList<>();
        for (String path : List.of(
                "referral/referrals",
                "referral/referrals/" + referred.path("id").asText(),
                "referral/case-managers",
                "casework/partners",
                "network/partners",
                "reporting/indicators?from=2026-07-01&to=2026-09-30&by=municipality",
                "reporting/indicators?from=2026-07-01&to=2026-09-30&by=region")) {
            Api.Answer answer = as(COORDINATOR).get(path);
            assertTrue(answer.good(), path + ": " + answer.body());
            answers.add(answer.body().toString());
        }

        assertFalse(Traces.in(String.join("\n", answers)), answers.toString());
        assertEquals(List.of(), Traces.inLogs(system.state().resolve("logs")));
        assertEquals(List.of(), Traces.inTables(system.base()));
    }

    private static Api as(String person) {
        return Api.atTheEdge(person, new Tokens(system.base()), system.base());
    }

    private static JsonNode awaitReferral() throws Exception {
        Api ingo = as(COORDINATOR);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (true) {
            Api.Answer list = ingo.get("referral/referrals");
            if (list.body().path("items").size() == 1) {
                return list.body().path("items").path(0);
            }
            assertTrue(System.nanoTime() < end, "no referral came: " + list.body());
            Thread.sleep(200);
        }
    }

    /** With no more than its agreement names. */
    private static Map<String, Object> referral(String unit, String municipality) {
        Map<String, Object> person = Map.of(
                "givenName", "Mina",
                "familyName", "Muster",
                "birthDate", "1996-03-04",
                "sex", "F",
                "nationality", "475",
                "municipality", municipality);
        Map<String, Object> c1 = Map.of(
                "scope", "C1",
                "grantedOn", "2026-09-01",
                "recordedBy", "nord-1",
                "textVersion", "C1-2026-01",
                "language", "de",
                "form", "WRITTEN",
                "interpreter", false,
                "guardian", false);
        return Map.of(
                "unit",
                unit,
                "programme",
                "MUSTER",
                "submittedOn",
                "2026-09-01",
                "person",
                person,
                "residence",
                Map.of("status", "25_2_REF"),
                "benefitRegime",
                "SGB2",
                "migrationHistory",
                true,
                "needs",
                List.of("02", "05"),
                "consents",
                List.of(c1));
    }
}

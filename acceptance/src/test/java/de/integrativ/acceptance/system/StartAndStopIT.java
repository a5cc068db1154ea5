package de.integrativ.acceptance.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.acceptance.rest.Api;
import de.integrativ.acceptance.rest.Tokens;
import de.integrativ.acceptance.simulator.AgencySettings;
import de.integrativ.acceptance.simulator.JobcenterSimulator;
import de.integrativ.acceptance.simulator.Sequences;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartAndStopIT {

    private static final String NAME = "start-and-stop";
    private static final String HALF = "half-started";

    @Test
    void the_system_starts_stops_without_a_trace_and_keeps_its_data() throws Exception {
        LocalSystem.forget(NAME);
        try (LocalSystem system = LocalSystem.start(NAME)) {
            assertSignInPage(system);
            refer(system);
            interrupt(system);
        }
        try (LocalSystem system = LocalSystem.start(NAME)) {
            assertSignInPage(system);
            assertEquals(1, referrals(system));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PostgreSQL is up", "Kafka is up", "Keycloak is up"})
    void whoever_stops_it_while_it_starts_leaves_no_process_behind(String said) throws Exception {
        LocalSystem.forget(HALF);
        try (LocalSystem system = LocalSystem.startUntil(HALF, said)) {
            interrupt(system);
        }
    }

    private static void interrupt(LocalSystem system) throws Exception {
        List<ProcessHandle> before = system.processes();
        system.interrupt();
        before.forEach(
                process -> process.onExit().orTimeout(30, TimeUnit.SECONDS).join());
        assertEquals(List.of(), system.processes());
    }

    /** Who is not signed in is led to Keycloak's page. */
    private static void assertSignInPage(LocalSystem system) throws IOException, InterruptedException {
        HttpClient http = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .cookieHandler(new java.net.CookieManager())
                .build();
        HttpResponse<String> page = http.send(
                HttpRequest.newBuilder(URI.create(system.url() + "/heute")).build(), BodyHandlers.ofString());
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("kc-login") || page.body().contains("password"), page.body());
    }

    private static void refer(LocalSystem system) throws Exception {
        AgencySettings settings = AgencySettings.local("jobcenter-coesfeld", system.base(), system.keys());
        System.setProperty(
                "org.apache.kafka.sasl.oauthbearer.allowed.urls",
                settings.tokenEndpoint().toString());
        try (JobcenterSimulator jobcenter = new JobcenterSimulator(settings, new Sequences())) {
            jobcenter.submit("start-and-stop", Instant.now(), Referrals.of("Mira", "Übergang", "2026-09-01"));
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (referrals(system) == 0 && System.nanoTime() < end) {
            Thread.sleep(200);
        }
    }

    private static int referrals(LocalSystem system) throws IOException, InterruptedException {
        Api api = Api.as("karin.koordination", new Tokens(system.base()), system.base(), 0);
        return api.get("referral/referrals").body().path("items").size();
    }
}

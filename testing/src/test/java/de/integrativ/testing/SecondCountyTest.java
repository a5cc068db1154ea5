package de.integrativ.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kreis Musterland: servers of its own, made from a file of its own and from nothing else. */
class SecondCountyTest {

    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
    private static final int BASE = TestPlace.base() + 50;
    private static final Path FILE = TestPlace.root().resolve("testing/src/test/resources/county/musterland.yaml");

    @TempDir
    static Path place;

    private static Process servers;

    @BeforeAll
    static void start() throws Exception {
        Path log = place.resolve("servers.log");
        List<String> command = new ArrayList<>(Provisioning.launcher());
        command.add(1, "--enable-native-access=ALL-UNNAMED");
        command.addAll(command("servers"));
        command.addAll(List.of("--die-with", "" + ProcessHandle.current().pid()));
        servers = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Waiting.until("Musterland's servers are ready", Duration.ofMinutes(5), () -> {
            assertTrue(servers.isAlive(), Files.readString(log));
            return Files.readString(log).contains("READY");
        });
    }

    @AfterAll
    static void stop() throws Exception {
        servers.destroy();
        servers.waitFor();
    }

    @Test
    void its_agencies_have_topics_and_those_of_another_county_have_none() throws Exception {
        try (Admin admin = Admin.create(TestBroker.administrator(BASE))) {
            Set<String> ofAgencies = admin.listTopics().names().get().stream()
                    .filter(topic -> topic.startsWith("referrals.") || topic.startsWith("requests."))
                    .collect(Collectors.toSet());

            assertEquals(
                    Set.of(
                            "referrals.from.jobcenter-nord",
                            "referrals.to.jobcenter-nord",
                            "referrals.from.jobcenter-sued",
                            "referrals.to.jobcenter-sued"),
                    ofAgencies);
        }
    }

    @Test
    void an_agency_writes_to_its_own_topic() {
        TestBroker.send(TestBroker.agency("jobcenter-nord", BASE), message("referrals.from.jobcenter-nord"));

        try (TopicReader reader =
                TopicReader.fromTheBeginning("referrals.from.jobcenter-nord", TestBroker.administrator(BASE))) {
            assertEquals("hello", reader.await("the message", m -> true).key());
        }
    }

    @Test
    void an_agency_is_refused_on_the_others_topic() {
        var refused = assertThrows(
                IllegalStateException.class,
                () -> TestBroker.send(
                        TestBroker.agency("jobcenter-nord", BASE), message("referrals.from.jobcenter-sued")));

        assertInstanceOf(TopicAuthorizationException.class, refused.getCause());
    }

    @Test
    void an_agency_over_http_has_the_scopes_of_its_agreement_and_no_token_for_the_broker() throws Exception {
        JwtClaims claims = claims("grant_type=client_credentials&client_id=auslaenderbehoerde"
                + "&client_secret=auslaenderbehoerde-secret");

        assertEquals(
                Set.of("requests:read", "requests:write"),
                Set.of(claims.getStringClaimValue("scope").split(" ")));
        assertEquals(List.of("integrativ-api"), claims.getAudience());
    }

    @Test
    void its_people_act_for_its_organisations() throws Exception {
        JwtClaims claims = claims("grant_type=password&client_id=test-login&username=nina.nord&password=integrativ");

        assertEquals("jobcenter-nord", claims.getStringClaimValue("agency"));
        assertEquals("musterstadt", claims.getStringClaimValue("unit"));
        assertEquals(
                180,
                claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue());
    }

    @Test
    void nobody_of_another_county_gets_a_token() throws Exception {
        String agency = asked("grant_type=client_credentials&client_id=bamf&client_secret=bamf-secret")
                .body();
        String person = asked("grant_type=password&client_id=test-login&username=kemal.kim&password=integrativ")
                .body();

        assertTrue(agency.contains("\"error\":") && !agency.contains("access_token"), agency);
        assertTrue(person.contains("\"error\":") && !person.contains("access_token"), person);
    }

    @Test
    void a_second_run_finds_nothing_to_change() throws Exception {
        List<String> command = new ArrayList<>(Provisioning.launcher());
        command.addAll(command("provision"));
        command.add("--dry-run");

        String said = Provisioning.said(
                new ProcessBuilder(command).redirectErrorStream(true).start());

        assertEquals("Nothing to change.", said);
    }

    private static List<String> command(String what) {
        return List.of(
                what,
                "--ports",
                "" + BASE,
                "--state",
                place.resolve("state").toString(),
                "--county",
                FILE.toString(),
                "--test-logins");
    }

    private static ProducerRecord<String, byte[]> message(String topic) {
        return new ProducerRecord<>(topic, "hello", "hello".getBytes(StandardCharsets.UTF_8));
    }

    private static JwtClaims claims(String form) throws Exception {
        Matcher token = TOKEN.matcher(asked(form).body());
        assertTrue(token.find());
        return new JwtConsumerBuilder()
                .setSkipAllValidators()
                .setSkipSignatureVerification()
                .build()
                .processToClaims(token.group(1));
    }

    private static HttpResponse<String> asked(String form) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create(TestPlace.tokenEndpoint(BASE)))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}

package de.integrativ.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A county that was a demonstration and begins to work: somebody joins, and somebody had the known password. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OneTimePasswordsTest {

    private static final String SECRET = "INTEGRATIV_SECRET_";
    private static final String JOINING = "otto.neu";
    private static final String KNOWN = "bodo.beirat";
    private static final Path GIVEN = TestPlace.state().resolve("secrets/people/one-time-passwords.properties");

    @TempDir
    static Path place;

    private static Map<String, String> secrets;
    private static Path county;
    private static String said;

    @BeforeAll
    static void working() throws Exception {
        new RealServers().start();
        Path cut = Provisioning.countyCut(place, "  - { id: jana.jobcenter", "\nprogrammes:");
        county = Files.writeString(
                place.resolve("working.yaml"),
                Files.readString(cut).replace("demonstration: true", "").replace("people:\n", """
                        people:
                          - { id: otto.neu, name: Otto Neu, organisation: ki-coesfeld, unit: ki, roles: [kim-assistant] }
                          - { id: bodo.beirat, name: Bodo Beirat, organisation: kreis-coesfeld, unit: kreis, roles: [board-member] }
                        """));
        secrets = asTheyAre(Provisioning.start(county));
        said = Provisioning.with(secrets, county);
    }

    @AfterAll
    static void asWritten() throws Exception {
        Provisioning.asWritten();
        Files.deleteIfExists(GIVEN);
        TestRealm.choosePassword(KNOWN, "integrativ");
        TestRealm.remove(JOINING);
    }

    @Test
    void they_stand_where_the_operator_reads_them_and_not_in_what_is_said() throws Exception {
        Properties given = given();

        assertTrue(said.contains("create the person otto.neu with a one-time password, kept in " + GIVEN), said);
        assertTrue(said.contains("replace the password of bodo.beirat with a one-time password"), said);
        assertEquals(2, given.size());
        given.values().forEach(password -> assertTrue(!said.contains(String.valueOf(password)), said));
    }

    @Test
    void who_joins_is_let_in_by_it_only_to_change_it() throws Exception {
        HttpResponse<String> answer = signIn(JOINING, given().getProperty(JOINING));

        assertEquals(400, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("Account is not fully set up"), answer.body());
    }

    @Test
    void the_known_password_opens_nothing_any_more() throws Exception {
        String left = signIn(KNOWN, "integrativ").body();
        String never = signIn(JOINING, "integrativ").body();

        assertTrue(left.contains("Invalid user credentials"), left);
        assertTrue(never.contains("Invalid user credentials"), never);
    }

    @Test
    void a_second_run_gives_no_other() throws Exception {
        assertEquals("Nothing to change.", Provisioning.with(secrets, county, "--dry-run"));
    }

    /** The last, since it uses one. */
    @Test
    @Order(Integer.MAX_VALUE)
    void who_has_chosen_one_keeps_it_and_the_first_is_forgotten() throws Exception {
        TestRealm.choosePassword(KNOWN, "one of my own");

        String next = Provisioning.with(secrets, county);

        assertTrue(next.startsWith("forget the one-time password of bodo.beirat"), next);
        assertEquals(200, signIn(KNOWN, "one of my own").statusCode());
        assertEquals("", given().getProperty(KNOWN));
    }

    /** What the servers have already, named by the refusal to begin without. */
    private static Map<String, String> asTheyAre(Process refused) throws Exception {
        String missing = new String(refused.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(1, refused.waitFor(), missing);
        return missing.lines()
                .map(String::strip)
                .filter(line -> line.startsWith(SECRET))
                .collect(Collectors.toMap(variable -> variable, OneTimePasswordsTest::asItIs));
    }

    private static String asItIs(String variable) {
        String[] kindAndName = variable.substring(SECRET.length()).split("_", 2);
        String name = kindAndName[1];
        return switch (kindAndName[0]) {
            case "DB" -> name;
            case "CLIENT" -> name.replace('_', '-') + "-secret";
            case "BROKER" -> name.equals("ADMIN") ? "admin" : name.replace('_', '-');
            case "DATABASE" -> "postgres";
            default -> "admin";
        };
    }

    private static Properties given() throws Exception {
        Properties given = new Properties();
        given.load(new StringReader(Files.readString(GIVEN)));
        return given;
    }

    private static HttpResponse<String> signIn(String person, String password) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create(TestPlace.tokenEndpoint()))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString("grant_type=password&client_id=test-login&username=" + person
                                    + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8)))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}

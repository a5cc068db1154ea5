package de.integrativ.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * That the servers which the other tests speak to are containers, where containers were asked for: each server says where
 * it keeps its files, and these are the places of its image.
 */
@EnabledIfEnvironmentVariable(named = "INTEGRATIV_TEST_SERVERS", matches = "containers")
class OnContainersTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeAll
    static void servers() {
        new RealServers().start();
    }

    @Test
    void the_database_keeps_its_files_where_its_image_does() throws Exception {
        String cluster = "jdbc:postgresql://127.0.0.1:" + TestPlace.postgres() + "/postgres";
        try (Connection connection = DriverManager.getConnection(cluster, "postgres", "postgres");
                ResultSet answer = connection.createStatement().executeQuery("show data_directory")) {
            answer.next();

            assertEquals("/var/lib/postgresql/18/docker", answer.getString(1));
        }
    }

    @Test
    void the_broker_keeps_its_files_where_its_image_does() throws Exception {
        try (Admin admin = Admin.create(TestBroker.administrator())) {
            Set<String> directories = admin.describeLogDirs(List.of(1)).allDescriptions().get().values().stream()
                    .flatMap(found -> found.keySet().stream())
                    .collect(Collectors.toSet());

            assertEquals(Set.of("/var/lib/kafka/data"), directories);
        }
    }

    @Test
    void keycloak_runs_as_its_images_user() throws Exception {
        String server = "http://localhost:" + TestPlace.keycloak();
        JsonNode token =
                answer(HttpRequest.newBuilder(URI.create(server + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                "grant_type=password&client_id=admin-cli&username=admin&password=admin")));

        JsonNode info = answer(HttpRequest.newBuilder(URI.create(server + "/admin/serverinfo"))
                .header("Authorization", "Bearer " + token.path("access_token").asText()));

        assertEquals("keycloak", info.path("systemInfo").path("userName").asText());
    }

    private static JsonNode answer(HttpRequest.Builder request) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return JSON.readTree(
                    http.send(request.build(), BodyHandlers.ofString()).body());
        }
    }
}
